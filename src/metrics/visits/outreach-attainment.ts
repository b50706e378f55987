/** Daily minimum of the key-account specialist, by kind: what was done, each day up to the minimum (P13-64). */
import type { Metric } from "../metric.ts";
import { findingRate } from "../shapes/finding.ts";

const kinds = { meet_potential: "面见潜在客户", call_potential: "电话联系潜在客户", visit_existing: "回访老客户" };

export const outreachAttainment: readonly Metric[] = Object.entries(kinds).map(([kind, title]) =>
  findingRate(`outreach.${kind}`, {
    id: `outreach-attainment.${kind}`,
    title: `大客户定量完成率：${title}`,
    definition: "每日完成数（至多计到定量）合计 ÷ 定量合计；值班、交车、预约、休假日除外",
    rule: "P13-64",
    clause: "篇十三 大客户第2条",
    policy: { kind: "settings", id: `outreach.${kind}` },
    needs: ["outreach"],
  }),
);
