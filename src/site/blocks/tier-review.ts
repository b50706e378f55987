/** The yearly review: proposal, review, decision, and how grades moved since the one before. */

import { html, type Markup } from "../../markup.ts";
import { percentOf, valueText } from "../../snapshot/figure-text.ts";
import { dataTable } from "./data-table.ts";
import { matrixTable } from "./tier-migration.ts";
import type { NamedTiers } from "./tier-stores.ts";

export function reviewTables(stores: readonly NamedTiers[]): Markup {
  const heads = ["应评", "已预评", "经评审", "已定级", "按期定级", "按期率", "评审改级", "与计算等级一致"];
  return html`${dataTable({
    caption: "年度评级进度",
    columns: [
      { head: "门店" },
      { head: "评级期" },
      ...heads.map((head) => ({ head, number: true })),
      { head: "尚未定级", text: true },
    ],
    rows: stores.map(({ name, review }) => ({
      cells: [
        name,
        `${review.start} 至 ${review.end}`,
        review.due,
        review.proposed,
        review.reviewed,
        review.decided,
        review.in_window,
        html`<b>${valueText(review.in_window_share, "ratio")}</b>`,
        review.changed_in_review,
        percentOf(review.agreed, review.compared) || "—",
        missing(review.missing, review.due - review.decided),
      ],
    })),
  })}<details><summary>上一年度 → 本年度等级变动</summary>${stores.map(({ name, review }) =>
    matrixTable(`${name}：${review.cycle - 1} 年度 → ${review.cycle} 年度（户）`, review.migration),
  )}</details>`;
}

const missing = (listed: readonly string[], count: number): string =>
  count === 0 ? "—" : `${listed.join("、")}${count > listed.length ? ` 等 ${count} 户` : ""}`;
