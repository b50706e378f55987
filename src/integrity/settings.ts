/** Numbers of the policy as SQL: one value, or one per store where a store has its own. */
import { type RawBuilder, sql } from "kysely";
import type { Policy } from "../policy/policy.ts";
import type { CheckContext } from "./check.ts";

/** Values in force on the as-of day: a check asks how the records look today, not how they were judged then. */
export function settingsOn(policy: Policy, asOf: string, stores: readonly string[]): CheckContext["setting"] {
  return (id, storeColumn): RawBuilder<number> => {
    const group = policy.number(id, asOf);
    const own = stores
      .map((store) => ({ store, value: policy.number(id, asOf, store) }))
      .filter(({ value }) => value !== group);
    if (own.length === 0) return sql<number>`${group}`;
    const cases = own.map(({ store, value }) => sql`when ${store} then ${value}`);
    return sql<number>`case ${sql.ref(storeColumn)} ${sql.join(cases, sql` `)} else ${group} end`;
  };
}

/** Settings that the active profiles do not have. */
export const missingSettings = (policy: Policy, asOf: string, ids: readonly string[]): string[] =>
  ids.filter((id) => policy.find("settings", id, asOf) === undefined);
