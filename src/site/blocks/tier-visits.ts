/** Customers visited as often as their grade asks, and who was not. */

import { html, type Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { FrequencyRow } from "../../snapshot/tier-month.ts";
import { dataTable } from "./data-table.ts";
import { gradeText, type NamedTiers } from "./tier-stores.ts";

export function visitTables(stores: readonly NamedTiers[]): Markup {
  return html`${dataTable({
    caption: "按执行等级应拜访的客户",
    columns: [
      { head: "门店" },
      { head: "执行等级" },
      ...["应访客户", "已访", "达标率"].map((head) => ({ head, number: true })),
      { head: "最近一个完整周期" },
      { head: "未拜访的客户", text: true },
    ],
    rows: stores.flatMap(({ name, visits }) =>
      visits.map((row) => ({
        cells: [
          name,
          gradeText(row.grade),
          row.due,
          row.visited,
          html`<b>${valueText(row.share, "ratio")}</b>`,
          `${row.start} 至 ${row.end}`,
          missed(row),
        ],
      })),
    ),
  })}`;
}

function missed({ due, visited, missed: listed }: FrequencyRow): string {
  if (listed.length === 0) return "—";
  const hidden = due - visited - listed.length;
  return `${listed.join("、")}${hidden > 0 ? ` 等 ${due - visited} 户` : ""}`;
}
