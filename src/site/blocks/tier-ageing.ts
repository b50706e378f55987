/** Open receivables by age, and the customers that owe most. */

import { html, type Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import { dataTable } from "./data-table.ts";
import type { NamedTiers } from "./tier-stores.ts";

export function ageingTables(stores: readonly NamedTiers[]): Markup {
  const buckets = stores[0]?.ageing.buckets.map(({ bucket }) => bucket) ?? [];
  return html`${dataTable({
    caption: "未收回的应收账款（按逾期天数）",
    columns: [{ head: "门店" }, ...[...buckets, "合计", "其中逾期"].map((head) => ({ head, number: true }))],
    rows: stores.map(({ name, ageing }) => ({
      cells: [
        name,
        ...ageing.buckets.map(({ amount_fen }) => valueText(amount_fen, "fen")),
        html`<b>${valueText(ageing.total_fen, "fen")}</b>`,
        valueText(ageing.overdue_fen, "fen"),
      ],
    })),
  })}${stores.map(debtors)}`;
}

function debtors({ name, ageing, debtors_count: count }: NamedTiers): Markup {
  if (ageing.debtors.length === 0) return html`<p class="note">${name}：逾期客户 ${count} 户。</p>`;
  const hidden = count - ageing.debtors.length;
  return html`<details><summary>${name}：逾期客户 ${count} 户</summary>${dataTable({
    caption: `${name}：逾期金额最大的客户`,
    columns: [{ head: "客户编号" }, { head: "逾期金额", number: true }, { head: "最长逾期", number: true }],
    rows: ageing.debtors.map(({ customer, overdue_fen, longest_days }) => ({
      cells: [customer, valueText(overdue_fen, "fen"), `${longest_days} 天`],
    })),
  })}${hidden > 0 && html`<p>另有 ${hidden} 户未列出。</p>`}</details>`;
}
