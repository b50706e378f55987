/** Deductions that the policy leaves to judgement between two percentages (P02-22): proposed as a range, never as a sum. */
import type { Charge } from "./charges.ts";
import type { Decisions } from "./decisions.ts";
import type { Standing } from "./offence-numbers.ts";
import { type PayLookup, percentageOf, sumOf } from "./penalty-amounts.ts";
import type { PenaltyRow } from "./penalty-row.ts";
import { shortNumber } from "./proposal-number.ts";

/** One row when the threshold is reached, about the month of that day; nothing otherwise. */
export function deductRange(
  { violation, penalty, ...charge }: Charge,
  { counter, number, isTurningPoint }: Standing,
  { pay, decisions }: { readonly pay: PayLookup; readonly decisions: Decisions },
): PenaltyRow[] {
  const { percent_of, percent_from, percent_to } = counter;
  if (counter.effect !== "deduct_range" || !isTurningPoint || percent_of === undefined) return [];
  if (percent_from === undefined || percent_to === undefined) return [];
  const { store, employee, arose_on } = violation;
  const month = arose_on.slice(0, "YYYY-MM".length);
  const sum = sumOf({ violation, penalty, ...charge }, percent_of, pay);
  const proposal = shortNumber([counter.id, employee, month]);
  const decision = decisions.get(proposal);
  return [
    {
      store,
      employee,
      act: counter.id,
      title: counter.title,
      rule: counter.rule,
      clause: counter.clause,
      subject: month,
      arose_on,
      units: 1,
      base_fen: null,
      offence_no: number,
      multiplier: 1,
      amount_fen: null,
      flag: counter.flag ?? null,
      executor_role: penalty.executor_role,
      status: decision?.status ?? "proposed",
      number: proposal,
      percent_of,
      percent_from,
      percent_to,
      low_fen: percentageOf(percent_from, sum),
      high_fen: percentageOf(percent_to, sum),
      repeat_of: null,
      reason: decision?.reason ?? null,
      decided_by: decision?.decided_by ?? null,
      decided_on: decision?.decided_on ?? null,
    },
  ];
}
