/** How customers moved between computed grades since the month before. */

import { html, type Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { Migration } from "../../snapshot/tier-month.ts";
import { dataTable } from "./data-table.ts";
import type { NamedTiers } from "./tier-stores.ts";

export function migrationTables(stores: readonly NamedTiers[]): Markup {
  return html`${stores.map(
    ({ name, migration }) =>
      html`<details><summary>${name}：升级 ${migration.up} 户，降级 ${migration.down} 户${keptText(migration)}</summary>${matrixTable(`${name}：上月末 → 本月末（户）`, migration)}</details>`,
  )}`;
}

const keptText = ({ kept_top: kept, states }: Migration): string =>
  kept === null ? "" : `，${states[0] ?? ""} 级保留 ${valueText(kept, "ratio")}`;

/** Rows are where customers came from; zeros are dots, so that the moves stand out. */
export function matrixTable(caption: string, { states, counts }: Migration): Markup {
  const used = states.map((_, i) => counts.some((row, j) => (row[i] ?? 0) > 0 || (j === i && row.some((n) => n > 0))));
  const shown = states.map((state, i) => ({ state, i })).filter(({ i }) => used[i]);
  return dataTable({
    caption,
    columns: [
      { head: "由 ＼ 到" },
      ...shown.map(({ state }) => ({ head: state, number: true })),
      { head: "合计", number: true },
    ],
    rows: [
      ...shown.map(({ state, i }) => ({
        cells: [state, ...shown.map(({ i: j }) => cell(counts[i]?.[j] ?? 0, i === j)), sum(counts[i] ?? [])],
      })),
      {
        cells: ["合计", ...shown.map(({ i }) => sum(counts.map((row) => row[i] ?? 0))), sum(counts.flat())],
        tone: "total",
      },
    ],
  });
}

function cell(count: number, isSame: boolean): Markup {
  if (count === 0) return html`·`;
  return isSame ? html`${count}` : html`<b>${count}</b>`;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
