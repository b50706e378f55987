/** Customer value grades at the end of one month (P11-01…05, P14-02): no names, internal codes only. */
import type { Ageing } from "../scoring/tiers/ageing.ts";
import type { ComplaintPriority } from "../scoring/tiers/complaint-priority.ts";
import type { Concentration } from "../scoring/tiers/concentration.ts";
import type { FormalReview } from "../scoring/tiers/formal-review.ts";
import type { Migration } from "../scoring/tiers/migration.ts";
import type { ResourceRow } from "../scoring/tiers/resource-fit.ts";
import type { FrequencyRow } from "../scoring/tiers/visit-frequency.ts";

export type { Ageing, ComplaintPriority, Concentration, FormalReview, FrequencyRow, Migration, ResourceRow };

export interface TierMonth {
  /** `2026-03`. */
  readonly month: string;
  readonly as_of: string;
  readonly stores: readonly TierStore[];
}

export interface TierStore {
  readonly store: string;
  readonly grades: readonly GradeShare[];
  /** Best first, cut to a page's length. */
  readonly top: readonly TierCustomer[];
  /** Customers without a full history (P14-09), cut to a page's length. */
  readonly provisional: readonly TierCustomer[];
  readonly provisional_count: number;
  /** Neither order nor due payment in the windows. */
  readonly unscored_count: number;
  /** Past the day of the formal assessment without one, longest first, cut to a page's length (P14-09). */
  readonly overdue: readonly TierCustomer[];
  readonly overdue_count: number;
  /** Grades set by hand that hold at the month's end, beside what the scores say. */
  readonly overrides: readonly TierOverride[];
  readonly ageing: Ageing;
  /** Customers with overdue items, in number; the list is for those who may see what a customer owes. */
  readonly debtors_count: number;
  /** Computed grades, from the end of the month before. */
  readonly migration: Migration;
  readonly concentration: { readonly amount: Concentration | null; readonly profit: Concentration | null };
  readonly resources: readonly ResourceRow[];
  /** First days of what resources and complaints are counted over, up to the month's end. */
  readonly resources_from: string;
  readonly complaints_from: string;
  readonly visits: readonly FrequencyRow[];
  readonly complaints: ComplaintPriority;
  readonly review: FormalReview;
}

export interface TierOverride {
  readonly customer: string;
  readonly computed_grade: string | null;
  readonly formal_grade: string | null;
  readonly grade: string;
  readonly changed_on: string;
  readonly expires_on: string | null;
  /** As the audience may see the person. */
  readonly decided_by: string;
  /** Null for an audience that may not read free text. */
  readonly reason: string | null;
}

export interface GradeShare {
  readonly grade: string;
  readonly customers: number;
  readonly amount_fen: number;
  readonly profit_fen: number;
}

export interface TierCustomer {
  readonly customer: string;
  readonly rank: number | null;
  /** By the scores of the month. */
  readonly grade: string | null;
  /** Of the latest yearly review. */
  readonly formal_grade: string | null;
  /** Set by hand, when it holds. */
  readonly override_grade: string | null;
  readonly credit: number | null;
  readonly volume: number | null;
  readonly profit: number | null;
  readonly potential: number | null;
  readonly composite: number | null;
  readonly assessment_overdue_days: number | null;
  readonly reasons: readonly string[];
}
