/** The report of a store's grades as one audience may see it: lists cut to a page, restricted measures dropped (23.6). */
import type { TierReport } from "../scoring/tiers/tier-report.ts";
import type { TierRow } from "../scoring/tiers/tier-row.ts";
import type { People } from "./people.ts";
import type { AudienceView } from "./snapshot.ts";
import type { TierOverride } from "./tier-month.ts";

/** Rows of a list on a page; the rest is counted. */
export const LISTED = 10;

/** What a single customer owes is for those who may see names. */
export function treatmentFor(report: TierReport, { identifiers }: AudienceView) {
  const { ageing, visits, complaints, review } = report;
  const debtors = identifiers === "employee_name" ? ageing.debtors.slice(0, LISTED) : [];
  return {
    ...report,
    ageing: { ...ageing, debtors },
    debtors_count: ageing.debtors.length,
    visits: visits.map((row) => ({ ...row, missed: row.missed.slice(0, LISTED) })),
    complaints: { ...complaints, open_top: complaints.open_top.slice(0, LISTED) },
    review: { ...review, missing: review.missing.slice(0, LISTED) },
  };
}

/** Who decided is labelled as the audience may see people; the reason is free text, so it goes where names may go. */
export function overridesFor(rows: readonly TierRow[], { identifiers }: AudienceView, people: People): TierOverride[] {
  return rows.flatMap(({ customer, grade, formal_grade, override }) =>
    override === null
      ? []
      : [
          {
            customer,
            computed_grade: grade,
            formal_grade,
            grade: override.grade,
            changed_on: override.on,
            expires_on: override.expires_on,
            decided_by: people.label(override.decided_by ?? ""),
            reason: identifiers === "employee_name" ? override.reason : null,
          },
        ],
  );
}
