/** The amount of a proposal that has one. */
import type { PenaltyRow } from "../../src/scoring/penalty-row.ts";

export function fenOf({ act, amount_fen }: Pick<PenaltyRow, "act" | "amount_fen">): number {
  if (amount_fen === null) throw new Error(`no single amount of ${act}`);
  return amount_fen;
}
