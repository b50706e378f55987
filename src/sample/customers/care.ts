/** What the store does for firms between two yearly reviews: grades changed by hand, time spent on service. */
import { type Day, monthStart } from "../days.ts";
import { monthsOf, seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { isWorkday } from "../work-calendar.ts";
import type { Grade, GradeRow } from "./assessments.ts";
import type { Organisation } from "./organisations.ts";

export interface GradeChangeRow {
  readonly customer_id: string;
  readonly changed_on: Day;
  readonly grade: Grade;
  readonly reason: string;
  readonly initiated_by: string;
  readonly decided_by: string;
  readonly second_decided_by: string | null;
  readonly expires_on: Day | null;
}

export interface ServiceTimeRow {
  readonly record_id: string;
  readonly customer_id: string;
  readonly employee_id: string;
  readonly served_on: Day;
  readonly hours: number;
}

const CHANGED = 0.12;
const LIMITED = 0.5;
const BOTH = 0.8;
const DAYS_LIMITED = 180;
const HALF_HOURS = [1, 10] as const;
const RECORDS_PER_MONTH = 9;

const better: Readonly<Record<Grade, Grade>> = { A: "A", B: "A", C: "B" };
const worse: Readonly<Record<Grade, Grade>> = { A: "B", B: "C", C: "C" };
const reasons = {
  up: ["新签年度框架协议", "增购计划已确认", "单笔大额订单，付款及时"],
  down: ["连续两期逾期付款", "业务转往他店", "车队缩减"],
};

/** One or two months after the review some grades are changed, every one with a reason; half of them for half a year. */
export function gradeChanges(context: StoreContext, grades: readonly GradeRow[]): GradeChangeRow[] {
  const random = context.random.fork("grade changes");
  const deciders = context.random.fork("second deciders");
  return grades.flatMap(({ customer_id, grade, decided_on }) => {
    const [isChanged, isUp, isLimited] = [random.chance(CHANGED), random.chance(0.6), random.chance(LIMITED)];
    const changed_on = decided_on + random.int(30, 150);
    const to = (isUp ? better : worse)[grade];
    const reason = random.pick(isUp ? reasons.up : reasons.down);
    if (!isChanged || to === grade || seenDay(context.span, changed_on) === null) return [];
    return [
      {
        customer_id,
        changed_on,
        grade: to,
        reason,
        initiated_by: context.on(changed_on, "sales_manager")[0]?.employee_id ?? "",
        decided_by: context.on(changed_on, "general_manager")[0]?.employee_id ?? "",
        second_decided_by: deciders.chance(BOTH)
          ? (context.on(changed_on, "customer_relations")[0]?.employee_id ?? null)
          : null,
        expires_on: isLimited ? changed_on + DAYS_LIMITED : null,
      },
    ];
  });
}

/** Key-account sellers note the hours they spend on firms besides visits. */
export function serviceTimes(context: StoreContext, organisations: readonly Organisation[]): ServiceTimeRow[] {
  const random = context.random.fork("service time");
  return monthsOf(context.span).flatMap((month) => {
    const known = organisations.filter(({ customer }) => customer.first_contact_on < monthStart(month));
    const count = known.length === 0 ? 0 : random.poisson(RECORDS_PER_MONTH);
    return Array.from({ length: count }, () => {
      const served_on = monthStart(month) + random.int(0, 27);
      const customer_id = random.pick(known).customer.customer_id;
      const hours = random.int(...HALF_HOURS) / 2;
      const employee_id = context.on(served_on, "key_account")[0]?.employee_id ?? "";
      return { customer_id, employee_id, served_on, hours };
    })
      .filter(({ served_on, employee_id }) => isWorkday(served_on) && employee_id !== "")
      .sort((a, b) => a.served_on - b.served_on)
      .map((row) => ({ record_id: context.nextId("FW"), ...row }));
  });
}
