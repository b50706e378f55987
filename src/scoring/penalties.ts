/**
 * Violations → proposed deductions: amount of the penalty in force, counted and changed as its counters say.
 * An occasion is one person, one thing and one article (P02-21): papers of it multiply the amount, not the count.
 */
import type { Policy } from "../policy/policy.ts";
import { chargesOf } from "./charges.ts";
import { deductRange } from "./deduct-ranges.ts";
import { type Numbered, numberOffences } from "./offence-numbers.ts";
import { type BaseAmount, baseAmountOf, flagOf, multiplierOf, type PayLookup } from "./penalty-amounts.ts";
import type { PenaltyRow, Violation } from "./penalty-row.ts";
import { proposalNumber } from "./proposal-number.ts";

/** In order of employee, day, time, subject and article. Throws ConfigError for a penalty the policy does not have. */
export function penaltiesFor(
  violations: readonly Violation[],
  policy: Policy,
  pay: PayLookup = () => undefined,
): PenaltyRow[] {
  return numberOffences(chargesOf(violations, policy), () => true).flatMap((numbered) => [
    penaltyRow(numbered, { ...baseAmountOf(numbered, pay), multiplier: multiplierOf(numbered) }),
    ...numbered.standings.flatMap((standing) => deductRange(numbered.charge, standing, pay)),
  ]);
}

interface Amount extends BaseAmount {
  readonly multiplier: number;
}

function penaltyRow(numbered: Numbered, { base_fen, multiplier, percent, percent_of }: Amount): PenaltyRow {
  const { charge, standings } = numbered;
  const { store, employee, subject, arose_on, units } = charge.violation;
  const { id, title, rule, clause, executor_role } = charge.penalty;
  return {
    store,
    employee,
    act: id,
    title,
    rule,
    clause,
    subject,
    arose_on,
    units,
    base_fen,
    offence_no: standings[0]?.number ?? 1,
    multiplier,
    amount_fen: base_fen === null ? null : Math.round(base_fen * units * multiplier),
    flag: flagOf(numbered),
    executor_role,
    status: "proposed",
    number: proposalNumber(charge),
    percent_of,
    percent_from: percent,
    percent_to: percent,
    low_fen: null,
    high_fen: null,
    repeat_of: null,
  };
}
