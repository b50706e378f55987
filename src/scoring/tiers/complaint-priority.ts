/** Whether complaints of the highest grade are answered and closed first (P14-19). */
import { type GradeEvent, gradeInForce } from "./grade-in-force.ts";

/** A complaint as known on the as-of day. */
export interface GradedComplaint {
  readonly complaint: string;
  readonly customer: string;
  readonly received_on: string;
  /** Null when unanswered, or when the register has no time of day. */
  readonly hours_to_answer: number | null;
  /** Null while it is open. */
  readonly days_to_close: number | null;
}

export interface PriorityRow {
  /** Grade in force on the day of receipt; null without one. */
  readonly grade: string | null;
  readonly received: number;
  readonly median_hours_to_answer: number | null;
  readonly closed: number;
  readonly median_days_to_close: number | null;
  readonly open: number;
}

export interface ComplaintPriority {
  readonly rows: readonly PriorityRow[];
  /** The highest grade is closed more slowly than all other complaints together; null when there is nothing to compare. */
  readonly is_top_slower: boolean | null;
  /** Open complaints of the highest grade, oldest first. */
  readonly open_top: readonly { readonly complaint: string; readonly customer: string; readonly received_on: string }[];
}

interface Request {
  readonly complaints: readonly GradedComplaint[];
  readonly gradesOf: (customer: string) => readonly GradeEvent[];
  readonly reviewEnd: string;
}

export function complaintPriority(
  { complaints, gradesOf, reviewEnd }: Request,
  grades: readonly string[],
): ComplaintPriority {
  const graded = complaints.map((each) => ({
    ...each,
    grade: gradeInForce(gradesOf(each.customer), each.received_on, reviewEnd)?.grade ?? null,
  }));
  const top = graded.filter(({ grade }) => grade === grades[0]);
  const [own, rest] = [top, graded.filter(({ grade }) => grade !== grades[0])].map(medianToClose);
  return {
    rows: [...grades, null].map((grade) => {
      const members = graded.filter((each) => each.grade === grade);
      return { grade, ...priorityOf(members) };
    }),
    is_top_slower: own == null || rest == null ? null : own > rest,
    open_top: top
      .filter(({ days_to_close }) => days_to_close === null)
      .map(({ complaint, customer, received_on }) => ({ complaint, customer, received_on }))
      .sort((a, b) => (a.received_on + a.complaint < b.received_on + b.complaint ? -1 : 1)),
  };
}

function priorityOf(members: readonly GradedComplaint[]) {
  const closed = members.filter(({ days_to_close }) => days_to_close !== null).length;
  return {
    received: members.length,
    median_hours_to_answer: median(members.map(({ hours_to_answer }) => hours_to_answer)),
    closed,
    median_days_to_close: medianToClose(members),
    open: members.length - closed,
  };
}

const medianToClose = (members: readonly GradedComplaint[]): number | null =>
  median(members.map(({ days_to_close }) => days_to_close));

/** Of the values there are; null without any. */
function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
