/** Says of the last of a ranking that they were last before, because P13-33 looks at consecutive periods. */
import { type Period, periodTitle } from "../calendar/periods.ts";
import type { RankingRow } from "./ranking-row.ts";

/** The rows with a sentence behind the first reason of those who were at the bottom of the period before as well. */
export function withRepeatedBottom(
  rows: readonly RankingRow[],
  before: { readonly period: Period; readonly rows: readonly RankingRow[] },
): RankingRow[] {
  const earlier = new Set(before.rows.filter((row) => row.is_bottom).map(({ employee }) => employee));
  const sentence = `上一期（${periodTitle(before.period)}）也列末位。`;
  return rows.map((row) => {
    if (!row.is_bottom || !earlier.has(row.employee)) return row;
    const [opening, ...rest] = row.reasons;
    return { ...row, reasons: [...(opening === undefined ? [] : [opening]), sentence, ...rest] };
  });
}
