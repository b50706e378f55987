/**
 * Violations → proposed deductions: amount of the penalty in force, counted and multiplied as its counter says.
 * An occasion is one person, one thing and one article (P02-21): papers of it multiply the amount, not the count.
 */
import { countsTogether } from "../calendar/counting-period.ts";
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import type { PenaltyRow, Violation } from "./penalty-row.ts";

/** In order of employee, day, time, subject and article. Throws ConfigError for a penalty the policy does not have. */
export function penaltiesFor(violations: readonly Violation[], policy: Policy): PenaltyRow[] {
  const charges = violations.map((violation) => chargeOf(violation, policy)).sort(byPersonAndTime);
  const histories = new Map<string, Offence[]>();
  return charges.flatMap(splitByCounter).map((charge) => {
    const key = `${charge.violation.employee}\n${charge.counter?.id ?? charge.penalty.id}`;
    const history = histories.get(key) ?? [];
    histories.set(key, history);
    history.push({ key: charge.occasion, day: charge.violation.arose_on });
    return penaltyRow(charge, history);
  });
}

/** A violation with the policy values that were in force on its day. */
interface Charge {
  readonly violation: Violation;
  readonly penalty: Valued<"penalties">;
  readonly counter: Valued<"counters"> | undefined;
  /** What counts as one. */
  readonly occasion: string;
}

interface Offence {
  readonly key: string;
  readonly day: string;
}

function chargeOf(violation: Violation, policy: Policy): Charge {
  const { penalty: id, arose_on: on, store, subject } = violation;
  const penalty = policy.value("penalties", id, on, store);
  const counter = penalty.counter === undefined ? undefined : policy.value("counters", penalty.counter, on, store);
  const occasion = counter?.unit === "day" ? on : `${on}\n${subject}\n${penalty.rule}`;
  return { violation, penalty, counter, occasion };
}

function byPersonAndTime(a: Charge, b: Charge): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : Number(x > y);
}

const sortKey = ({ violation: v, penalty }: Charge): string =>
  [v.employee, v.arose_on, v.arose_at ?? "", v.subject, penalty.rule, penalty.id].join("\n");

/** Where every item is an offence of its own, each becomes a row of its own. */
function splitByCounter(charge: Charge): Charge[] {
  if (charge.counter?.unit !== "item") return [charge];
  const violation = { ...charge.violation, units: 1 };
  return Array.from({ length: charge.violation.units }, (_, item) => ({
    ...charge,
    violation,
    occasion: `${charge.occasion}\n${charge.penalty.id}\n${item}`,
  }));
}

function penaltyRow({ violation, penalty, counter }: Charge, history: readonly Offence[]): PenaltyRow {
  const { store, employee, subject, arose_on, units } = violation;
  const number = counter === undefined ? 1 : offenceNumber(history, arose_on, counter.period);
  const multiplier = multiplierOf(number, counter);
  return {
    store,
    employee,
    act: penalty.id,
    title: penalty.title,
    rule: penalty.rule,
    clause: penalty.clause,
    subject,
    arose_on,
    units,
    base_fen: penalty.amount_fen,
    offence_no: number,
    multiplier,
    amount_fen: Math.round(penalty.amount_fen * units * multiplier),
    flag: counter?.effect === "flag" && number >= counter.threshold ? (counter.flag ?? null) : null,
    executor_role: penalty.executor_role,
    status: "proposed",
  };
}

/** Different occasions up to now that still count together with this one. */
function offenceNumber(history: readonly Offence[], day: string, period: Valued<"counters">["period"]): number {
  const together = history.filter((offence) => countsTogether(period, offence.day, day));
  return new Set(together.map(({ key }) => key)).size;
}

/** The threshold itself is multiplied (V-06); `grow` multiplies again with every further offence. */
function multiplierOf(number: number, counter: Valued<"counters"> | undefined): number {
  if (counter === undefined || counter.effect === "flag" || number < counter.threshold) return 1;
  const factor = counter.factor ?? 1;
  return counter.effect === "grow" ? factor ** (number - counter.threshold + 1) : factor;
}
