/** What the three rates stand over: the source names no denominator, and each choice moves the places (P13-33). */
import type { FunnelCounts } from "./funnel.ts";
import type { Receptions } from "./funnel-values.ts";
import type { Denominator } from "./ranking-rules.ts";

/** The funnel with another base in the place of its first-visit parties. */
export function countsOver({ visits, ...counts }: Receptions, denominator: Denominator): FunnelCounts {
  if (denominator === "first_visits") return counts;
  return { ...counts, parties: denominator === "all_visits" ? visits : counts.contact_left };
}
