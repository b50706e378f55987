/**
 * Everything that one audience may see of a project on one day, as one typed value. What is not in here cannot get into
 * a page, a download or an export; masking and dropping happen while it is taken.
 */
import type { Direction, Unit } from "../metrics/metric.ts";
import type { Ranking } from "../scoring/store-ranking.ts";
import type { ContradictionEntry } from "./contradiction-entries.ts";
import type { PenaltyMonth } from "./penalty-month.ts";
import type { Quality } from "./quality.ts";
import type { ReportLine } from "./report-log.ts";
import type { RuleEntry } from "./rule-entries.ts";
import type { TierMonth } from "./tier-month.ts";

export interface Snapshot {
  /** Name of the project as guanlan.yaml gives it. */
  readonly project: string;
  readonly asOf: string;
  readonly audience: AudienceView;
  readonly profiles: readonly ProfileInfo[];
  /** Last day for which the State Council calendar is known. */
  readonly calendarKnownUntil: string;
  /** Months with data, oldest first: `2026-03`. A month that has not ended by the as-of date is marked unfinished. */
  readonly months: readonly string[];
  /** Two-month periods of the ranking, oldest first: `2026-P2`. */
  readonly rankingPeriods: readonly string[];
  readonly organisation: Organisation;
  readonly metrics: readonly MetricInfo[];
  readonly cells: readonly MetricCell[];
  readonly targets: readonly TargetValue[];
  readonly rankings: readonly Ranking[];
  readonly tiers: readonly TierMonth[];
  readonly penalties: readonly PenaltyMonth[];
  readonly rules: readonly RuleEntry[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly reports: readonly ReportLine[];
  readonly quality: Quality;
}

export interface AudienceView {
  readonly id: string;
  readonly title: string;
  readonly identifiers: "none" | "employee_code" | "employee_name";
  /** First path segments this audience may open; null means all. */
  readonly pages: readonly string[] | null;
}

export interface ProfileInfo {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

export interface Organisation {
  readonly stores: readonly { readonly id: string; readonly name: string }[];
  readonly departments: readonly {
    readonly id: string;
    readonly store: string;
    readonly name: string;
    readonly kind: string;
  }[];
}

export interface MetricInfo {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly rule: string;
  readonly clause: string;
  /** Id of the policy value that decides it; null when none does. */
  readonly policy: string | null;
  /** A deadline decides it, so that its cases fall due. */
  readonly hasDeadline: boolean;
  /** No store keeps the records that it needs. */
  readonly isSilent: boolean;
}

/** One figure of the long table. Null keys are sums over what they name: no store means the whole group. */
export interface MetricCell {
  readonly metric: string;
  readonly period: string;
  readonly store: string | null;
  readonly department: string | null;
  readonly team: string | null;
  /** As the audience may see it: code or name. */
  readonly employee: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Unrounded; null when nothing was due. */
  readonly value: number | null;
}

export interface TargetValue {
  readonly metric: string;
  /** In the unit of the metric. */
  readonly value: number;
  /** Null for the whole group. */
  readonly store: string | null;
  readonly effective_from: string;
  readonly effective_to: string;
}
