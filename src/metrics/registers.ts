/** Which records each store keeps as data and what could be asked of them, and so which metrics can say anything about it. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Metric } from "./metric.ts";

export interface Registers {
  /** The store keeps everything that the metric needs, and what it counts could be asked there at all. */
  readonly has: (metric: Pick<Metric, "needs" | "asks">, store: string) => boolean;
}

export async function storeRegisters(db: Kysely<Warehouse>): Promise<Registers> {
  const registers = await db.selectFrom("dim_register").select(["store_id", "register"]).execute();
  const kept = new Set(registers.map(({ store_id, register }) => inStore(store_id, register)));
  const questions = await db.selectFrom("fct_findings").select(["store_id", "question_id"]).distinct().execute();
  const asked = new Set(questions.map(({ store_id, question_id }) => inStore(store_id, question_id)));
  return {
    has: ({ needs = [], asks = null }, store) =>
      needs.every((entity) => kept.has(inStore(store, entity))) && (asks === null || asked.has(inStore(store, asks))),
  };
}

const inStore = (store: string | null, what: string): string => JSON.stringify([store, what]);

/** Metrics for which no store keeps the records, or of which nothing could be asked anywhere. */
export async function silentMetrics(db: Kysely<Warehouse>, metrics: readonly Metric[]): Promise<Set<string>> {
  const registers = await storeRegisters(db);
  const stores = (await db.selectFrom("dim_store").select("store_id").execute()).map(({ store_id }) => store_id);
  const isSilent = (metric: Metric) => !stores.some((store) => registers.has(metric, store));
  return new Set(
    metrics.filter((metric) => (metric.needs ?? metric.asks ?? null) !== null && isSilent(metric)).map(({ id }) => id),
  );
}
