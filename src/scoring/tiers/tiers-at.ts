/** The scored customers of any day, each day read once: the end of one month is the beginning of the next. */
import type { Judged } from "../../metrics/judged.ts";
import { type StoreTiers, storeTiers } from "./tiers.ts";

export type TiersAt = (day: string) => Promise<readonly StoreTiers[]>;

export function tiersAt(analysis: Judged): TiersAt {
  const known = new Map<string, Promise<readonly StoreTiers[]>>();
  return (day) => {
    const found = known.get(day) ?? storeTiers(analysis, day);
    known.set(day, found);
    return found;
  };
}
