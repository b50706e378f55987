/** What is known of a period, of one store or of many. */
import type { ChannelCounts } from "./channel-counts.ts";
import type { CohortCounts } from "./cohort-counts.ts";
import type { FunnelLookup } from "./funnel-values.ts";
import type { FunnelTargets } from "./gap-bridge.ts";
import type { Assignment } from "./ranking-obstacles.ts";
import type { Credit } from "./ranking-people.ts";

export interface PeriodFacts {
  readonly funnel: FunnelLookup;
  /** People with metric values in a store, sorted. */
  readonly active: (store: string) => readonly string[];
  readonly assignments: readonly Assignment[];
  readonly credits: readonly Credit[];
  /** Cars sold, by `store/employee`. */
  readonly units: ReadonlyMap<string, number>;
  readonly channels: readonly ChannelCounts[];
  readonly cohorts: readonly CohortCounts[];
  readonly targets: (store: string) => FunnelTargets;
}
