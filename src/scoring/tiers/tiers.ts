/** Customer scores of a project as of a day (P11-01…05, P14-02, P14-09): facts of the marts → scored rows. */
import type { Judged } from "../../metrics/judged.ts";
import { duckdbSql } from "../../metrics/portable.ts";
import { groupBy } from "../group-by.ts";
import { tierFacts } from "./tier-facts.ts";
import type { TierFacts, TierRow } from "./tier-row.ts";
import { GRADE_ID, type TierRules, tierRules } from "./tier-rules.ts";
import { tierScores } from "./tier-scores.ts";

/** The customers of one store as of a day. */
export interface StoreTiers {
  readonly store: string;
  readonly rules: TierRules;
  readonly facts: readonly TierFacts[];
  /** Ranked customers first. */
  readonly rows: readonly TierRow[];
}

/**
 * Rows by store, ranked customers first. Customers are ranked within their store. `asOf` is the analysis's own day or an
 * earlier one. Empty when the policy has no grades.
 */
export async function tiersOf(analysis: Judged, asOf: string): Promise<TierRow[]> {
  return (await storeTiers(analysis, asOf)).flatMap(({ rows }) => rows);
}

/** Stores whose policy has grades, by id. */
export async function storeTiers({ db, policy, sql = duckdbSql }: Judged, asOf: string): Promise<StoreTiers[]> {
  const stores = await db.selectFrom("dim_store").select("store_id").orderBy("store_id").execute();
  const facts = cachedFacts((rules) => tierFacts({ db, sql, asOf, rules }));
  const result: StoreTiers[] = [];
  for (const { store_id: store } of stores) {
    if (policy.find("classifications", GRADE_ID, asOf, store) === undefined) continue;
    const rules = tierRules(policy, asOf, store);
    const own = (await facts(rules)).get(store) ?? [];
    result.push({ store, rules, facts: own, rows: tierScores(own, asOf, rules) });
  }
  return result;
}

/** Stores under the same rules share one reading of the marts. */
function cachedFacts(read: (rules: TierRules) => Promise<TierFacts[]>) {
  const known = new Map<string, Promise<ReadonlyMap<string, readonly TierFacts[]>>>();
  return (rules: TierRules) => {
    const key = JSON.stringify(rules);
    const found = known.get(key) ?? read(rules).then((facts) => groupBy(facts, ({ store }) => store));
    known.set(key, found);
    return found;
  };
}
