/** Which reports were due lately, made, reviewed, released and submitted; nothing of what stands in them (P03-15, P04-12, P05-10). */
import { addDays } from "../calendar/day-number.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { reportRun } from "../warehouse/entities/report-run.ts";

export interface ReportLine {
  readonly report: ReportCode;
  readonly store: string;
  /** `2026-03`, `2026-W10`, `2026-P2`, `2026-H1` or `2026`. */
  readonly period: string;
  /** Null for a report without a set day. */
  readonly due_on: string | null;
  readonly produced_on: string | null;
  /** The later of the two reviews; null until both are there. */
  readonly reviewed_on: string | null;
  readonly released_on: string | null;
  readonly submitted_on: string | null;
  readonly state: ReportState;
}

export type ReportCode = (typeof reportRun.columns.report.codes)[number];

/** `overdue`: due and not submitted. `open`: not yet due. `undated`: no day is set for it. */
export type ReportState = "on_time" | "late" | "overdue" | "open" | "undated";

/** How far back the list goes; what is overdue stays on it longer, a year at most. */
const LISTED_DAYS = 92;
const OVERDUE_DAYS = 366;

/** Newest first. */
export async function reportLog({ db, asOf }: Pick<Analysis, "db" | "asOf">): Promise<ReportLine[]> {
  const runs = await db
    .selectFrom("fct_report_runs")
    .selectAll()
    .where("period_end", ">", addDays(asOf, -OVERDUE_DAYS))
    .orderBy("period_end", "desc")
    .orderBy("report")
    .orderBy("store_id")
    .execute();
  const listedFrom = addDays(asOf, -LISTED_DAYS);
  return runs
    .map((run) => ({ run, state: stateOf(dayOf(run.submitted_at), run.due_on, asOf) }))
    .filter(({ run, state }) => state === "overdue" || run.period_end > listedFrom)
    .map(({ run, state }) => ({
      report: run.report as ReportCode,
      store: run.store_id,
      period: run.period,
      due_on: run.due_on,
      produced_on: dayOf(run.produced_at),
      reviewed_on: laterOf(run.supervisor_reviewed_at, run.manager_reviewed_at),
      released_on: dayOf(run.released_at),
      submitted_on: dayOf(run.submitted_at),
      state,
    }));
}

function stateOf(submitted: string | null, due: string | null, asOf: string): ReportState {
  if (due === null) return "undated";
  if (submitted !== null) return submitted <= due ? "on_time" : "late";
  return due <= asOf ? "overdue" : "open";
}

const dayOf = (instant: string | null): string | null => instant?.slice(0, "YYYY-MM-DD".length) ?? null;

function laterOf(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return null;
  return dayOf(first > second ? first : second);
}
