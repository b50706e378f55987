/** Decisions about proposals that there are not: a mistyped number must not pass for a decision. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { decisionsIn } from "./decisions.ts";
import type { PenaltyRow } from "./penalty-row.ts";

/** Numbers in the register that no proposal has, sorted. */
export async function strayDecisions(
  db: Kysely<Warehouse>,
  proposals: readonly Pick<PenaltyRow, "number">[],
): Promise<string[]> {
  const known = new Set(proposals.map(({ number }) => number));
  return [...(await decisionsIn(db)).keys()].filter((number) => !known.has(number));
}
