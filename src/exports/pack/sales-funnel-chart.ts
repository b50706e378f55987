/** The showroom funnel of the pack's period: one bar per step. */
import { type FunnelStep, funnel } from "../../charts/funnel.ts";
import { percentOf } from "../../snapshot/figure-text.ts";
import type { PackChart } from "./pack.ts";
import { figureOf, type PackContext } from "./pack-context.ts";

interface Step {
  readonly name: string;
  readonly metric: string;
  readonly part: "value" | "numerator";
  /** Place of the step it is a share of. */
  readonly of?: number;
}

/** As on the page 销售漏斗. */
const steps: readonly Step[] = [
  { name: "来店批次", metric: "showroom-visits", part: "value" },
  { name: "首次到店", metric: "first-visit-parties", part: "value", of: 0 },
  { name: "留下电话", metric: "contact-left-rate", part: "numerator", of: 1 },
  { name: "试乘试驾", metric: "test-drive-rate", part: "numerator", of: 1 },
  { name: "有效订单", metric: "deal-rate", part: "numerator", of: 1 },
  { name: "确认台数", metric: "recognised-units", part: "value" },
];

export function salesFunnelChart(title: string, context: PackContext): PackChart {
  const counts = steps.map(({ metric, part }) => figureOf(context, metric)[part] ?? 0);
  const rows: FunnelStep[] = steps.map(({ name, of }, i) => ({
    name,
    count: counts[i] ?? 0,
    share: of === undefined ? "" : percentOf(counts[i] ?? 0, counts[of] ?? 0),
  }));
  return {
    title,
    summary: rows.map(({ name, count }) => `${name} ${count}`).join("，"),
    drawing: funnel(rows),
    native: {
      kind: "bar",
      unit: "count",
      categories: rows.map(({ name, share }) => (share === "" ? name : `${name}（${share}）`)),
      series: [{ name: "数量", role: "data", values: rows.map(({ count }) => count) }],
    },
  };
}
