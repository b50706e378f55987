/** One yearly review of a store: who was due, what was proposed, reviewed and decided, and what is missing (P14-04, P14-05). */

export interface ReviewedGrade {
  readonly customer: string;
  /** First day on which the customer may be graded formally; null without cooperation. */
  readonly assessable_on: string | null;
  readonly proposed_grade: string | null;
  readonly reviewed_on: string | null;
  readonly grade: string | null;
  readonly decided_on: string | null;
  readonly is_provisional: boolean;
  /** What the scores said on the review's last day; null when the customer was not scored. */
  readonly computed_grade: string | null;
}

export interface ReviewCycle {
  readonly cycle: number;
  readonly start: string;
  readonly end: string;
  /** Customers whose cooperation was long enough by the review's last day. */
  readonly due: number;
  readonly proposed: number;
  readonly reviewed: number;
  readonly decided: number;
  readonly in_window: number;
  /** Of those due; null when nobody was. */
  readonly in_window_share: number | null;
  /** Decided with another grade than proposed. */
  readonly changed_in_review: number;
  /** Decided as the scores say, of those with both. */
  readonly compared: number;
  readonly agreed: number;
  /** Due and without a formal decision. */
  readonly missing: readonly string[];
}

interface Window {
  readonly cycle: number;
  readonly start: string;
  readonly end: string;
}

/** The review whose window had begun by the day. */
export function cycleOn(day: string, reviewStart: string, reviewEnd: string): Window {
  const year = Number(day.slice(0, "YYYY".length));
  const cycle = day >= `${year}-${reviewStart}` ? year : year - 1;
  return { cycle, start: `${cycle}-${reviewStart}`, end: `${cycle}-${reviewEnd}` };
}

export function reviewCycle(grades: readonly ReviewedGrade[], window: Window): ReviewCycle {
  const due = grades.filter(({ assessable_on }) => assessable_on !== null && assessable_on <= window.end);
  const decided = due.filter(({ grade, is_provisional }) => grade !== null && !is_provisional);
  const inWindow = decided.filter(
    ({ decided_on }) => decided_on !== null && window.start <= decided_on && decided_on <= window.end,
  ).length;
  const compared = decided.filter(({ computed_grade }) => computed_grade !== null);
  return {
    ...window,
    due: due.length,
    proposed: due.filter(({ proposed_grade }) => proposed_grade !== null).length,
    reviewed: due.filter(({ reviewed_on }) => reviewed_on !== null).length,
    decided: decided.length,
    in_window: inWindow,
    in_window_share: due.length === 0 ? null : inWindow / due.length,
    changed_in_review: decided.filter(
      ({ grade, proposed_grade }) => proposed_grade !== null && proposed_grade !== grade,
    ).length,
    compared: compared.length,
    agreed: compared.filter(({ grade, computed_grade }) => grade === computed_grade).length,
    missing: due
      .filter((each) => !decided.includes(each))
      .map(({ customer }) => customer)
      .sort(),
  };
}
