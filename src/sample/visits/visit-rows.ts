/** Plans, their lines, visits and reports, as the sales department keeps them. */
import type { Day, Minute } from "../days.ts";
import type { Purpose, TargetKind } from "./purposes.ts";

export interface PlanRow {
  readonly plan_id: string;
  readonly seller_id: string;
  readonly month: string;
  readonly submitted_at: Minute | null;
}

export interface PlanItemRow {
  readonly plan_id: string;
  readonly item_no: number;
  readonly customer_id: string;
  readonly planned_on: Day;
  readonly purpose: Purpose;
}

export interface VisitRow {
  readonly visit_id: string;
  readonly seller_id: string;
  readonly customer_id: string | null;
  readonly visited_on: Day;
  readonly ended_at: Minute | null;
  readonly purpose: Purpose;
  readonly target_kind: TargetKind;
}

export interface ReportRow {
  readonly visit_id: string;
  readonly submitted_at: Minute;
  readonly filed_on: Day | null;
}

export interface VisitBook {
  readonly plans: PlanRow[];
  readonly items: PlanItemRow[];
  readonly visits: VisitRow[];
  readonly reports: ReportRow[];
}

/** A customer who may be visited from a day on. */
export interface Visited {
  readonly customer_id: string;
  readonly since: Day;
  readonly hasTraded: boolean;
}
