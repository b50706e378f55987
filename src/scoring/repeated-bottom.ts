/** Says of the people listed in a period what was said of them before: P13-33 looks at consecutive periods. */
import { type Period, periodTitle } from "../calendar/periods.ts";
import type { FollowUp, RankingRow } from "./ranking-row.ts";

export interface Before {
  readonly period: Period;
  readonly rows: readonly RankingRow[];
}

/**
 * The rows with a sentence behind the first reason of those at the bottom in both periods, and with what was expected
 * of those listed before.
 */
export function withRepeatedBottom(rows: readonly RankingRow[], before: Before): RankingRow[] {
  const earlier = new Map(before.rows.map((row) => [row.employee, row]));
  const sentence = `上一期（${periodTitle(before.period)}）也列末位。`;
  return rows.map((row) => {
    const known = earlier.get(row.employee);
    const follow_up = known === undefined ? null : followUp(known);
    if (!row.is_bottom || known?.is_bottom !== true) return { ...row, follow_up };
    const [opening, ...rest] = row.reasons;
    return { ...row, follow_up, reasons: [...(opening === undefined ? [] : [opening]), sentence, ...rest] };
  });
}

/** Of a person who was listed; null for the others. */
function followUp({ period, verdict, coaching, deal_rate, expected_rate }: RankingRow): FollowUp | null {
  return coaching === null ? null : { period, verdict, deal_rate, expected_rate };
}
