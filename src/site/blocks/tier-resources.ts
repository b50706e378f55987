/** Whether visits and service time follow profit, by grade in force. */

import { html, type Insert, type Markup } from "../../markup.ts";
import { oneDecimalText, valueText } from "../../snapshot/figure-text.ts";
import type { ResourceRow } from "../../snapshot/tier-month.ts";
import { dataTable } from "./data-table.ts";
import { gradeText, type NamedTiers } from "./tier-stores.ts";

export function resourceTables(stores: readonly NamedTiers[]): Markup {
  const heads = [
    "客户数",
    "利润占比",
    "拜访",
    "拜访占比",
    "拜访 ÷ 利润",
    "服务工时",
    "工时占比",
    "工时 ÷ 利润",
    "户均拜访",
  ];
  return html`${stores.map(({ name, resources, resources_from: from, as_of: asOf }) =>
    dataTable({
      caption: `${name}：投入与利润（${from} 至 ${asOf}）`,
      columns: [{ head: "执行等级" }, ...heads.map((head) => ({ head, number: true }))],
      rows: resources.map((row) => ({ cells: cells(row) })),
    }),
  )}${inversions(stores)}`;
}

function cells(row: ResourceRow): Insert[] {
  const ratio = (value: number | null) => (value === null ? "—" : html`<b>${oneDecimalText(value)}</b>`);
  return [
    gradeText(row.grade),
    row.customers,
    valueText(row.profit_share, "ratio"),
    row.visits,
    valueText(row.visit_share, "ratio"),
    ratio(row.visit_ratio),
    `${oneDecimalText(row.hours)} 小时`,
    valueText(row.hour_share, "ratio"),
    ratio(row.hour_ratio),
    row.visits_per_customer === null ? "—" : oneDecimalText(row.visits_per_customer),
  ];
}

function inversions(stores: readonly NamedTiers[]): Markup {
  const found = stores.flatMap(({ name, resources }) => {
    const grades = resources.filter(({ is_inverted }) => is_inverted).map(({ grade }) => gradeText(grade));
    return grades.length === 0 ? [] : [`${name} ${grades.join("、")}`];
  });
  if (found.length === 0) return html`<p class="note">没有倒挂：没有哪个等级的户均拜访多于 A 级。</p>`;
  return html`<p><b>倒挂</b>：${found.join("；")}的户均拜访多于 A 级（篇十四 6.2.1 e）。</p>`;
}
