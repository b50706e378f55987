/**
 * Violations → proposed deductions: amount of the penalty in force, counted and changed as its counters say.
 * An occasion is one person, one thing and one article (P02-21): papers of it multiply the amount, not the count.
 */
import type { Policy } from "../policy/policy.ts";
import { type Charge, chargesOf } from "./charges.ts";
import type { Decisions } from "./decisions.ts";
import { deductRange } from "./deduct-ranges.ts";
import { type Numbered, numberOffences } from "./offence-numbers.ts";
import { type BaseAmount, baseAmountOf, flagOf, multiplierOf, type PayLookup } from "./penalty-amounts.ts";
import type { PenaltyRow, Violation } from "./penalty-row.ts";
import { proposalNumber, repeatedNumber } from "./proposal-number.ts";

/** Registers that a store may keep; without them nobody has decided anything and no pay is known. */
export interface PenaltyRegisters {
  readonly pay?: PayLookup;
  readonly decisions?: Decisions;
}

/** In order of employee, day, time, subject and article. Throws ConfigError for a penalty the policy does not have. */
export function penaltiesFor(
  violations: readonly Violation[],
  policy: Policy,
  { pay = () => undefined, decisions = new Map() }: PenaltyRegisters = {},
): PenaltyRow[] {
  const charges = chargesOf(violations, policy, decisions).filter((charge) => !repeatsWaived(charge, decisions));
  const rows = new Map<string, PenaltyRow>();
  return numberOffences(charges, (charge) => counts(charge, policy)).flatMap((numbered) => {
    const row = penaltyRow(numbered, amountOf(numbered, { policy, pay, rows }));
    rows.set(row.number, row);
    const ranges = numbered.standings.flatMap((standing) => deductRange(numbered.charge, standing, { pay, decisions }));
    return [row, ...ranges];
  });
}

/** An order to correct what turned out to be no offence costs nothing. */
const repeatsWaived = (charge: Charge, decisions: Decisions): boolean =>
  charge.violation.is_repeat === true && decisions.get(repeatedNumber(charge))?.status === "waived";

/** What is waived was not punished, so it does not make the next one dearer; a repeat is an offence again (P02-26). */
function counts({ violation, decision }: Charge, policy: Policy): boolean {
  const isSet = (setting: string) => policy.find("settings", setting, violation.arose_on, violation.store)?.value;
  if (decision?.status === "waived" && isSet("penalty.waived_counts") !== true) return false;
  return violation.is_repeat !== true || isSet("penalty.repeat_counts") !== false;
}

interface Amount extends BaseAmount {
  readonly multiplier: number;
}

interface AmountContext {
  readonly policy: Policy;
  readonly pay: PayLookup;
  /** Rows so far, by number. */
  readonly rows: ReadonlyMap<string, PenaltyRow>;
}

/** A repeated fine costs what the first one was charged (同额), unless the store multiplies it by its own number. */
function amountOf(numbered: Numbered, { policy, pay, rows }: AmountContext): Amount {
  const { violation } = numbered.charge;
  const own = { ...baseAmountOf(numbered, pay), multiplier: multiplierOf(numbered) };
  const first = violation.is_repeat === true ? rows.get(repeatedNumber(numbered.charge)) : undefined;
  const setting = policy.find("settings", "penalty.repeat_multiplies", violation.arose_on, violation.store);
  if (first === undefined || setting?.value === true) return own;
  return { ...own, base_fen: first.base_fen, multiplier: first.multiplier };
}

function penaltyRow(numbered: Numbered, { base_fen, multiplier, percent, percent_of }: Amount): PenaltyRow {
  const { charge, standings } = numbered;
  const { store, employee, subject, arose_on, units, is_repeat } = charge.violation;
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
    status: charge.decision?.status ?? "proposed",
    number: proposalNumber(charge),
    percent_of,
    percent_from: percent,
    percent_to: percent,
    low_fen: null,
    high_fen: null,
    repeat_of: is_repeat === true ? repeatedNumber(charge) : null,
    reason: charge.decision?.reason ?? null,
    decided_by: charge.decision?.decided_by ?? null,
    decided_on: charge.decision?.decided_on ?? null,
  };
}
