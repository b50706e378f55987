/** The steps of a complaint through the house: who took it in, who was told, who approved what. */
import { inOfficeHours, type Minute } from "../days.ts";
import { departmentId } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { AlertRow, ComplaintRow } from "./complaint-row.ts";
import { majorAt } from "./escalation.ts";

export type ApproverLevel = "department_manager" | "general_manager" | "vice_president";

export interface ComplaintSteps {
  readonly intake_department_id: string;
  readonly responded_at: Minute | null;
  readonly card_received_at: Minute | null;
  readonly assigned_at: Minute | null;
  readonly opinion_at: Minute | null;
  readonly gm_approved_at: Minute | null;
  readonly resolution_approved_at: Minute | null;
  readonly reply_mode: "written" | "oral" | null;
  readonly callback_at: Minute | null;
  readonly is_satisfied: boolean | null;
  readonly crisis_meeting_at: Minute | null;
  readonly compensation_level: ApproverLevel | null;
  readonly loss_fen: number | null;
}

export type HandledComplaint = ComplaintRow & ComplaintSteps;

const TAKEN_IN_BY_CARE = 0.9;
const RESPONDED = 0.97;
const NOT_ASSIGNED = 0.03;
const WRITTEN = 0.25;
const CALLED_BACK = 0.9;
const SATISFIED = 0.82;
const TEAM_MET = 0.9;
const LOSS = 0.1;
/** Above this much in fen the department manager may not approve, but some do. */
const MANAGER_LIMIT_FEN = 200_000;
const OVERSTEPPED = 0.1;
const LATE_NOTICE = 0.12;
const TOLD = 0.92;

export function withSteps(context: StoreContext, rows: readonly ComplaintRow[]): HandledComplaint[] {
  const random = context.random.fork("complaint steps");
  return rows.map((row) => ({ ...row, ...legs(context, random, row), ...outcome(context, random, row) }));
}

/** From the record card to the approved resolution, each leg a share of the time that handling took. */
function legs(context: StoreContext, random: Random, row: ComplaintRow) {
  const { span } = context;
  const isCare = random.chance(TAKEN_IN_BY_CARE);
  const responded = random.chance(RESPONDED) ? row.received_at + random.int(5, 300) : null;
  const card = inOfficeHours(row.received_at + random.int(20, 240));
  const assigned = random.chance(NOT_ASSIGNED) ? null : inOfficeHours(card + random.int(20, 900));
  const [a, b, c] = [random.int(30, 50), random.int(55, 75), random.int(80, 95)];
  const part = (percent: number): Minute | null =>
    row.handled_at === null || assigned === null || row.handled_at - assigned < 600 || row.is_accepted !== true
      ? null
      : assigned + Math.round(((row.handled_at - assigned) * percent) / 100);
  const isOpen = row.handled_at === null && assigned !== null && row.is_accepted === true;
  return {
    intake_department_id: departmentId(context.index, isCare ? "customer_care" : "after_sales"),
    responded_at: seen(span, responded),
    card_received_at: seen(span, card),
    assigned_at: seen(span, assigned),
    opinion_at: isOpen ? seen(span, inOfficeHours((assigned ?? 0) + 1440)) : part(a),
    gm_approved_at: part(b),
    resolution_approved_at: part(c),
  };
}

function outcome(context: StoreContext, random: Random, row: ComplaintRow) {
  const [isWritten, isCalled, isSatisfied, isOverstepped] = [
    random.chance(WRITTEN),
    random.chance(CALLED_BACK),
    random.chance(SATISFIED),
    random.chance(OVERSTEPPED),
  ];
  const [isMet, hasLoss, loss] = [random.chance(TEAM_MET), random.chance(LOSS), random.int(5, 80) * 10_000];
  const called = seen(
    context.span,
    row.handled_at === null ? null : inOfficeHours(row.handled_at + random.int(120, 2880)),
  );
  const met = inOfficeHours((row.escalated_at ?? row.received_at) + random.int(120, 1380));
  const isMajor = row.escalation !== "none" || row.demand === "return" || row.demand === "exchange";
  const isAsked = row.source === "group_call_centre" && isCalled;
  const big = row.compensation_fen !== null && row.compensation_fen > MANAGER_LIMIT_FEN && !isOverstepped;
  return {
    reply_mode: row.replied_at === null ? null : isWritten ? ("written" as const) : ("oral" as const),
    callback_at: isAsked ? called : null,
    is_satisfied: isAsked && called !== null ? isSatisfied : null,
    crisis_meeting_at: isMajor && isMet ? seen(context.span, met) : null,
    compensation_level:
      row.compensation_fen === null ? null : big ? ("general_manager" as const) : ("department_manager" as const),
    loss_fen: isMajor && hasLoss ? loss : null,
  };
}

/** Of a major complaint the head and the general manager hear mostly within the hour. */
export function firstNotices(context: StoreContext, rows: readonly ComplaintRow[]): AlertRow[] {
  const random = context.random.fork("first notices");
  return rows.flatMap((row) => {
    const start = majorAt(row);
    const [head, manager, isLate, isTold] = [
      random.int(5, 55),
      random.int(5, 58),
      random.chance(LATE_NOTICE),
      random.chance(TOLD),
    ];
    if (start === null) return [];
    const alert = (recipient: AlertRow["recipient"], sent_at: Minute): AlertRow => ({
      complaint_id: row.complaint_id,
      recipient,
      sent_at,
    });
    return [
      alert("department_head", start + head),
      ...(isTold ? [alert("general_manager", start + manager + (isLate ? 180 : 0))] : []),
    ].filter((each) => seen(context.span, each.sent_at) !== null);
  });
}
