/** Grades set by hand, beside what the scores and the yearly review say. */
import { html, type Markup } from "../../markup.ts";
import { dataTable } from "./data-table.ts";
import type { NamedTiers } from "./tier-stores.ts";

export function overrideTables(stores: readonly NamedTiers[]): Markup {
  return html`${dataTable({
    caption: "人工调整的价值等级",
    columns: [
      { head: "门店" },
      { head: "客户编号" },
      { head: "计算等级" },
      { head: "年度等级" },
      { head: "调整为" },
      { head: "调整日期" },
      { head: "有效期至" },
      { head: "批准人" },
      { head: "原因", text: true },
    ],
    rows: stores.flatMap(({ name, overrides }) =>
      overrides.map((each) => ({
        cells: [
          name,
          each.customer,
          each.computed_grade ?? "—",
          each.formal_grade ?? "—",
          html`<b>${each.grade}</b>`,
          each.changed_on,
          each.expires_on ?? "下次年度评级",
          each.decided_by,
          each.reason ?? "（本版不显示）",
        ],
      })),
    ),
  })}`;
}
