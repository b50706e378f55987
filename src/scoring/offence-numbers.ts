/** The how-manieth offence of a person a charge is, in the period of each of its counters (V-08, X-15). */
import { countsTogether } from "../calendar/counting-period.ts";
import type { Valued } from "../policy/profile-schema.ts";
import { type Charge, occasionOf } from "./charges.ts";

export interface Numbered {
  readonly charge: Charge;
  readonly standings: readonly Standing[];
}

/** Where a charge stands with one counter. */
export interface Standing {
  readonly counter: Valued<"counters">;
  readonly number: number;
  /** The last number of the person in the same period; only a retroactive counter looks ahead. */
  readonly highest: number;
  /** The charge with which the threshold is reached. */
  readonly isTurningPoint: boolean;
}

interface Offence {
  readonly key: string;
  readonly day: string;
}

/** `charges` in counting order. One that does not count still gets the number it would have had. */
export function numberOffences(charges: readonly Charge[], counts: (charge: Charge) => boolean): Numbered[] {
  const histories = new Map<string, Offence[]>();
  const numbered = charges.map((charge) => ({
    charge,
    standings: charge.counters.map((counter) => {
      const history = historyOf(histories, charge, counter);
      const own = { key: occasionOf(charge, counter.unit), day: charge.violation.arose_on };
      const before = numberIn(history, own.day, counter);
      const number = numberIn([...history, own], own.day, counter);
      if (counts(charge)) history.push(own);
      return { counter, number, isTurningPoint: before < counter.threshold && counter.threshold <= number };
    }),
  }));
  return numbered.map(({ charge, standings }) => ({
    charge,
    standings: standings.map((standing) => ({
      ...standing,
      highest: Math.max(standing.number, highestIn(historyOf(histories, charge, standing.counter), charge, standing)),
    })),
  }));
}

function historyOf(histories: Map<string, Offence[]>, { violation }: Charge, { id }: Valued<"counters">): Offence[] {
  const key = `${violation.employee}\n${id}`;
  const history = histories.get(key) ?? [];
  histories.set(key, history);
  return history;
}

/** Different occasions that count together with the day. */
function numberIn(history: readonly Offence[], day: string, { period }: Valued<"counters">): number {
  return new Set(history.filter((offence) => countsTogether(period, offence.day, day)).map(({ key }) => key)).size;
}

function highestIn(history: readonly Offence[], { violation }: Charge, { counter }: Pick<Standing, "counter">): number {
  return counter.is_retroactive ? numberIn(history, violation.arose_on, counter) : 0;
}
