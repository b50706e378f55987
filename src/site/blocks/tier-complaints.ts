/** Whether complaints of A customers come first. */

import { html, type Markup } from "../../markup.ts";
import { oneDecimalText, valueText } from "../../snapshot/figure-text.ts";
import { dataTable } from "./data-table.ts";
import { gradeText, type NamedTiers } from "./tier-stores.ts";

export function complaintTables(stores: readonly NamedTiers[]): Markup {
  const heads = ["受理", "首次响应（中位）", "已结案", "结案用时（中位）", "未结"];
  return html`${dataTable({
    caption: `各等级客户的投诉处理（${stores[0]?.complaints_from ?? ""} 至 ${stores[0]?.as_of ?? ""} 受理）`,
    columns: [{ head: "门店" }, { head: "受理时等级" }, ...heads.map((head) => ({ head, number: true }))],
    rows: stores.flatMap(({ name, complaints }) =>
      complaints.rows.map((row) => ({
        cells: [
          name,
          gradeText(row.grade),
          row.received,
          row.median_hours_to_answer === null ? "—" : `${oneDecimalText(row.median_hours_to_answer)} 小时`,
          row.closed,
          html`<b>${valueText(row.median_days_to_close, "days")}</b>`,
          row.open,
        ],
      })),
    ),
  })}${stores.map(verdict)}`;
}

function verdict({ name, complaints: { is_top_slower: slower, open_top: open } }: NamedTiers): Markup {
  const speed = slower === null ? "A 级没有可比的结案" : slower ? "A 级结案慢于其他客户" : "A 级结案不慢于其他客户";
  const list = open.map(({ complaint, customer, received_on }) => `${complaint}（${customer}，${received_on} 受理）`);
  return html`<p class="note">${name}：${speed}；A 级未结投诉${list.length === 0 ? "没有" : `：${list.join("、")}`}。</p>`;
}
