/** What one unit of an offence costs, and by how much it is multiplied. */
import type { Valued } from "../policy/profile-schema.ts";
import type { Charge } from "./charges.ts";
import type { Numbered, Standing } from "./offence-numbers.ts";
import type { PercentBase } from "./penalty-row.ts";

/** Pay of a person in a month (`2026-03`); undefined where nobody registered it. */
export type PayLookup = (employee: string, month: string) => Pay | undefined;

export interface Pay {
  readonly base_wage: number | null;
  readonly performance_pay: number | null;
}

export interface BaseAmount {
  /** Null when it is a percentage of a sum that is not known: no figure is invented. */
  readonly base_fen: number | null;
  readonly percent_of: PercentBase | null;
  readonly percent: number | null;
}

/** The penalty's own amount, unless a counter has put another in its place. */
export function baseAmountOf({ charge, standings }: Numbered, pay: PayLookup): BaseAmount {
  const replacing = standings.findLast(isReplacing)?.counter;
  const { amount_fen, percent, percent_of } = replacing ?? charge.penalty;
  if (percent === undefined || percent_of === undefined) {
    return { base_fen: amount_fen ?? null, percent_of: null, percent: null };
  }
  return { base_fen: percentageOf(percent, sumOf(charge, percent_of, pay)), percent_of, percent };
}

const isReplacing = ({ counter, number, highest }: Standing): boolean =>
  counter.effect === "replace" && counter.threshold <= (counter.is_retroactive ? highest : number);

export function sumOf({ violation }: Charge, base: PercentBase, pay: PayLookup): number | null {
  if (base === "measured") return violation.measured ?? null;
  return pay(violation.employee, violation.arose_on.slice(0, "YYYY-MM".length))?.[base] ?? null;
}

export const percentageOf = (percent: number, sum: number | null): number | null =>
  sum === null ? null : Math.round((sum * percent) / 100);

/** The threshold itself is multiplied (V-06); `grow` multiplies again with every further offence. */
export const multiplierOf = ({ standings }: Numbered): number =>
  standings.reduce((product, { counter, number }) => product * factorAt(number, counter), 1);

function factorAt(number: number, { effect, threshold, factor = 1 }: Valued<"counters">): number {
  if (number < threshold) return 1;
  if (effect === "grow") return factor ** (number - threshold + 1);
  return effect === "multiply" ? factor : 1;
}

/** Words of all counters that have something to say at this offence. */
export function flagOf({ standings }: Numbered): string | null {
  const flags = standings.flatMap(({ counter: { flag, threshold }, number }) =>
    flag === undefined || number < threshold ? [] : [flag],
  );
  return flags.length === 0 ? null : flags.join("、");
}
