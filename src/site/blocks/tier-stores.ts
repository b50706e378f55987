/** The customer grades of the page's month, store by store, with the stores' names. */
import type { TierStore } from "../../snapshot/tier-month.ts";
import type { PageContext } from "../page-context.ts";

export function tiersOfPage({ snapshot, month }: PageContext): (TierStore & { readonly name: string })[] {
  const tiers = snapshot.tiers.find((each) => each.month === month);
  const names = new Map(snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  return (tiers?.stores ?? []).map((store) => ({ ...store, name: names.get(store.store) ?? store.store }));
}
