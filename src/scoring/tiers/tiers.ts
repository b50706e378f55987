/** Customer scores of a project as of a day (P11-01…05, P14-02, P14-09): facts of the marts → scored rows. */
import { duckdbSql } from "../../metrics/portable.ts";
import type { Analysis } from "../../warehouse/analysis.ts";
import { tierFacts } from "./tier-facts.ts";
import type { TierFacts, TierRow } from "./tier-row.ts";
import { GRADE_ID, type TierRules, tierRules } from "./tier-rules.ts";
import { tierScores } from "./tier-scores.ts";

/**
 * Rows by store, ranked customers first. Customers are ranked within their store. `asOf` is the analysis's own day or an
 * earlier one. Empty when the policy has no grades.
 */
export async function tiersOf(analysis: Analysis, asOf: string): Promise<TierRow[]> {
  const { db, policy } = analysis;
  const stores = await db.selectFrom("dim_store").select("store_id").orderBy("store_id").execute();
  const facts = cachedFacts((rules) => tierFacts({ db, sql: duckdbSql, asOf, rules }));
  const rows: TierRow[] = [];
  for (const { store_id: store } of stores) {
    if (policy.find("classifications", GRADE_ID, asOf, store) === undefined) continue;
    const rules = tierRules(policy, asOf, store);
    const byStore = await facts(rules);
    rows.push(...tierScores(byStore.get(store) ?? [], asOf, rules));
  }
  return rows;
}

/** Stores under the same rules share one reading of the marts. */
function cachedFacts(read: (rules: TierRules) => Promise<TierFacts[]>) {
  const known = new Map<string, Promise<ReadonlyMap<string, readonly TierFacts[]>>>();
  return (rules: TierRules) => {
    const key = JSON.stringify(rules);
    const found = known.get(key) ?? read(rules).then(groupByStore);
    known.set(key, found);
    return found;
  };
}

function groupByStore(facts: readonly TierFacts[]): ReadonlyMap<string, readonly TierFacts[]> {
  const stores = new Map<string, TierFacts[]>();
  for (const each of facts) {
    const own = stores.get(each.store) ?? [];
    own.push(each);
    stores.set(each.store, own);
  }
  return stores;
}
