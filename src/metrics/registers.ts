/** Which records each store keeps as data, and so which metrics can say anything about it. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Metric } from "./metric.ts";

export interface Registers {
  /** The store keeps everything that the metric needs. */
  readonly has: (metric: Pick<Metric, "needs">, store: string) => boolean;
}

export async function storeRegisters(db: Kysely<Warehouse>): Promise<Registers> {
  const kept = new Map<string, Set<string>>();
  for (const { store_id, register } of await db.selectFrom("dim_register").selectAll().execute()) {
    kept.set(store_id, (kept.get(store_id) ?? new Set()).add(register));
  }
  return { has: ({ needs = [] }, store) => needs.every((entity) => kept.get(store)?.has(entity) === true) };
}

/** Metrics for which no store keeps the records. */
export async function silentMetrics(db: Kysely<Warehouse>, metrics: readonly Metric[]): Promise<Set<string>> {
  const registers = await storeRegisters(db);
  const stores = (await db.selectFrom("dim_store").select("store_id").execute()).map(({ store_id }) => store_id);
  const isSilent = (metric: Metric) => !stores.some((store) => registers.has(metric, store));
  return new Set(metrics.filter((metric) => metric.needs !== undefined && isSilent(metric)).map(({ id }) => id));
}
