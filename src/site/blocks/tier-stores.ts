/** The customer grades of the page's month, store by store, with the stores' names. */
import type { TierStore } from "../../snapshot/tier-month.ts";
import type { PageContext } from "../page-context.ts";

export type NamedTiers = TierStore & {
  readonly name: string;
  /** Day up to which the figures count. */
  readonly as_of: string;
};

export function tiersOfPage({ snapshot, month }: PageContext): NamedTiers[] {
  const tiers = snapshot.tiers.find((each) => each.month === month);
  const names = new Map(snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  const asOf = tiers?.as_of ?? month;
  return (tiers?.stores ?? []).map((store) => ({ ...store, name: names.get(store.store) ?? store.store, as_of: asOf }));
}

/** A customer without a value grade in force. */
export const gradeText = (grade: string | null): string => (grade === null ? "未定级" : `${grade} 级`);
