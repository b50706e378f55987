/** A pack is scanned as a site is: what an audience may not see must not be in it. */
import { GuanlanError } from "../errors.ts";
import type { Pack } from "../exports/pack/pack.ts";
import { leaksIn } from "./leaks.ts";

/** Throws GuanlanError `invalid pack: 姓名 张…三`. */
export function refuseLeaks(pack: Pack, names: readonly string[]): void {
  const leaks = leaksIn(JSON.stringify(pack), names);
  if (leaks.length === 0) return;
  throw new GuanlanError(`invalid pack: ${leaks.map(({ what, found }) => `${what} ${found}`).join(", ")}`);
}
