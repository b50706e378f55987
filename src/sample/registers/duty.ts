/** Attendance, sales logs, the evening's evaluation, checks of reported data, targets. */
import { type Assignment, isActive } from "../assignment.ts";
import { at, type Day, dayOfMinute, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import type { StoreContext } from "../store-context.ts";
import { isWorkday } from "../work-calendar.ts";
import { daysFrom, lastMonths, MONTHS_OF_CARDS, MONTHS_OF_DUTY, monthsFrom, usually } from "./register-span.ts";

export interface AttendanceRow {
  readonly employee_id: string;
  readonly in_at: Minute;
  readonly out_at: Minute;
}

export interface LogRow {
  readonly employee_id: string;
  readonly day: Day;
  readonly handed_at: Minute;
  readonly is_matched: boolean;
}

export interface EvaluationRow {
  readonly employee_id: string;
  readonly day: Day;
  readonly scores: readonly number[];
  readonly evaluator_id: string;
}

export interface AuditRow {
  readonly audit_id: string;
  readonly employee_id: string;
  readonly audited_on: Day;
  readonly is_true: boolean;
}

export interface TargetRow {
  readonly employee_id: string;
  readonly month: string;
  readonly units: number;
}

export interface DutyBook {
  readonly attendance: readonly AttendanceRow[];
  readonly logs: readonly LogRow[];
  readonly evaluations: readonly EvaluationRow[];
  readonly audits: readonly AuditRow[];
  readonly targets: readonly TargetRow[];
}

const floorRoles = new Set(["sales_advisor", "team_leader", "sales_manager"]);
const deskRoles = new Set(["key_account", "customer_relations"]);
const ON_TIME = 0.965;
const WEEKLY_REST = 7;
const STEPS = 8;
/** The step in which the showroom is weak: the test drive. */
const WEAK_STEP = 5;

export function dutyBook(context: StoreContext): DutyBook {
  const attendance = attendanceOf(context);
  const present = attendance
    .map(({ employee_id, in_at }) => ({ employee_id, day: dayOfMinute(in_at) }))
    .filter(({ employee_id, day }) =>
      context.on(day, "sales_advisor").some((each) => each.employee_id === employee_id),
    );
  const random = context.random.fork("sales logs");
  const logs = present.map(({ employee_id, day }): LogRow => {
    const handed = random.chance(0.97) ? at(day, 18, random.int(0, 50)) : at(day + 1, 9, random.int(0, 50));
    return { employee_id, day, handed_at: handed, is_matched: random.chance(0.985) };
  });
  return {
    attendance,
    logs: logs.filter(({ handed_at }) => dayOfMinute(handed_at) <= context.span.last),
    evaluations: evaluationsOf(context, present),
    audits: auditsOf(context),
    targets: targetsOf(context),
  };
}

/** The showroom is open every day and each of its people rests once a week; the desks keep office days. */
function attendanceOf(context: StoreContext): AttendanceRow[] {
  const random = context.random.fork("attendance");
  const { span } = context;
  return daysFrom(lastMonths(span, MONTHS_OF_DUTY), span.last).flatMap((day) =>
    context.people
      .filter((person) => isActive(person, day) && worksOn(person, day))
      .map(({ employee_id }) => {
        const late = usually(random, ON_TIME, [-25, -1], [1, 25]);
        return {
          employee_id,
          in_at: at(day, 8, 30) + late,
          out_at: at(day, 17, usually(random, 0.985, [31, 59], [0, 25])),
        };
      }),
  );
}

function worksOn({ role, employee_id }: Assignment, day: Day): boolean {
  if (floorRoles.has(role)) return (day + Number(employee_id.slice(-2))) % WEEKLY_REST !== 0;
  return deskRoles.has(role) && isWorkday(day);
}

/** Of the last month: the leader evaluates nearly everybody. */
function evaluationsOf(context: StoreContext, present: readonly { employee_id: string; day: Day }[]): EvaluationRow[] {
  const random = context.random.fork("evaluations");
  const from = lastMonths(context.span, 1);
  return present.flatMap(({ employee_id, day }) => {
    const [leader] = context.on(day, "team_leader");
    if (leader === undefined || day < from || !random.chance(0.95)) return [];
    const scores = Array.from({ length: STEPS }, (_, step) => random.int(74, 92) - (step === WEAK_STEP ? 9 : 0));
    return [{ employee_id, day, scores, evaluator_id: leader.employee_id }];
  });
}

function auditsOf(context: StoreContext): AuditRow[] {
  const random = context.random.fork("data audits");
  return monthsOfCards(context).flatMap((month) =>
    Array.from({ length: 3 }, () => drawnDay(context, random, month))
      .sort((a, b) => a - b)
      .map((day) => ({
        audit_id: context.nextId("HC", 4),
        employee_id: random.pick(context.on(day, "sales_advisor")).employee_id,
        audited_on: day,
        is_true: random.chance(0.93),
      })),
  );
}

function targetsOf(context: StoreContext): TargetRow[] {
  const random = context.random.fork("sales targets");
  return monthsOfCards(context).flatMap((month) => {
    const [day = 0] = daysOfMonth(context, month);
    return context.on(day, "sales_advisor").map(({ employee_id }) => ({ employee_id, month, units: random.int(3, 4) }));
  });
}

const monthsOfCards = ({ span }: StoreContext) => monthsFrom(lastMonths(span, MONTHS_OF_CARDS), span.last);
const daysOfMonth = ({ span }: StoreContext, month: string) =>
  daysFrom(span.first, span.last).filter((day) => monthsFrom(day, day)[0] === month);
const drawnDay = (context: StoreContext, random: Random, month: string): Day =>
  random.pick(daysOfMonth(context, month));
