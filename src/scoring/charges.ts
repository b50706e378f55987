/** Violations with the policy values that were in force on their day, in the order in which they are counted. */
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import type { Decision, Decisions } from "./decisions.ts";
import type { Violation } from "./penalty-row.ts";
import { proposalNumber } from "./proposal-number.ts";

export interface Charge {
  readonly violation: Violation;
  readonly penalty: Valued<"penalties">;
  /** The first numbers the offence. */
  readonly counters: readonly Valued<"counters">[];
  /** Which item of the violation it is, where every item is an offence of its own. */
  readonly item: number;
  /** What somebody decided about it; still open without. */
  readonly decision?: Decision;
}

/** By employee, day, time, subject and article. Throws ConfigError for a penalty the policy does not have. */
export function chargesOf(
  violations: readonly Violation[],
  policy: Policy,
  decisions: Decisions = new Map(),
): Charge[] {
  return violations
    .map((violation) => chargeOf(violation, policy))
    .flatMap(splitIntoItems)
    .map((charge) => decided(charge, decisions.get(proposalNumber(charge))))
    .toSorted(byPersonAndTime);
}

/** The day of the actual punishment takes the place of the day on which it arose (V-14). */
function decided(charge: Charge, decision: Decision | undefined): Charge {
  if (decision === undefined) return charge;
  const arose_on = decision.penalised_on ?? charge.violation.arose_on;
  return { ...charge, decision, violation: { ...charge.violation, arose_on } };
}

function chargeOf(violation: Violation, policy: Policy): Charge {
  const { penalty: id, arose_on: on, store } = violation;
  const penalty = policy.value("penalties", id, on, store);
  const counters = counterIdsOf(penalty).map((counter) => policy.value("counters", counter, on, store));
  return { violation, penalty, counters, item: 0 };
}

export function counterIdsOf({ counter = [] }: Pick<Valued<"penalties">, "counter">): readonly string[] {
  return typeof counter === "string" ? [counter] : counter;
}

function byPersonAndTime(a: Charge, b: Charge): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : Number(x > y);
}

const sortKey = ({ violation: v, penalty }: Charge): string =>
  [v.employee, v.arose_on, v.arose_at ?? "", v.subject, penalty.rule, penalty.id].join("\n");

function splitIntoItems(charge: Charge): Charge[] {
  if (charge.counters[0]?.unit !== "item") return [charge];
  const violation = { ...charge.violation, units: 1 };
  return Array.from({ length: charge.violation.units }, (_, item) => ({ ...charge, violation, item }));
}

/** What a counter takes as one: the same day, thing and article; every item of it; or the day. */
export function occasionOf({ violation, penalty, item }: Charge, unit: Valued<"counters">["unit"]): string {
  const { arose_on: on, subject } = violation;
  if (unit === "day") return on;
  const occasion = `${on}\n${subject}\n${penalty.rule}`;
  return unit === "item" ? `${occasion}\n${penalty.id}\n${item}` : occasion;
}
