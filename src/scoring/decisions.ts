/** What people decided about proposals (P02-25): a proposal stays one until somebody confirms or waives it. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";

export interface Decision {
  readonly status: "confirmed" | "waived";
  readonly reason: string | null;
  readonly decided_by: string;
  readonly decided_on: string;
  /** Day of the actual punishment: the offence then counts by it (V-14). */
  readonly penalised_on: string | null;
}

/** By number of the proposal. */
export type Decisions = ReadonlyMap<string, Decision>;

export async function decisionsIn(db: Kysely<Warehouse>): Promise<Decisions> {
  const rows = await db.selectFrom("fct_penalty_decisions").selectAll().orderBy("proposal").execute();
  return new Map(
    rows.map(({ proposal, decision, ...rest }) => [
      proposal,
      { ...rest, status: decision === "waived" ? "waived" : "confirmed" },
    ]),
  );
}
