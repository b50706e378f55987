/** Half-yearly checks of the files, and who heads which department. */
import { type Day, monthStart } from "../days.ts";
import { departmentId, skippedCheck } from "../planted-truths.ts";
import { monthAfter } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { CheckRow, HeadRow } from "./record-rows.ts";

/** One complete check in each half-year that has ended, in its last month; a spot check where it was skipped. */
export function checksOf(context: StoreContext): CheckRow[] {
  const { span } = context;
  const random = context.random.fork("checks");
  const months = Array.from({ length: span.months }, (_, n) => monthAfter(span.firstMonth, n));
  return months
    .filter((month) => /-(06|12)$/.test(month))
    .map((month) => {
      const done_on = monthStart(month) + random.int(9, 24);
      const isSkipped = context.index === skippedCheck.store && month === skippedCheck.month;
      const files_checked = isSkipped ? random.int(20, 40) : random.int(500, 900);
      return {
        inspection_id: context.nextId("JCJ", 2),
        store_id: context.id,
        done_on,
        scope: isSkipped ? ("spot" as const) : ("full" as const),
        inspector_id: context.on(done_on, "customer_relations")[0]?.employee_id ?? "",
        files_checked,
        defects: Math.round(files_checked * random.between(0.004, 0.02)),
      };
    });
}

/** Sales and after-sales have had the same heads all the time. */
export function headsOf(context: StoreContext): HeadRow[] {
  const since = (role: "sales_manager" | "service_manager"): { id: string; day: Day } => {
    const head = context.on(context.span.first, role)[0];
    return { id: head?.employee_id ?? "", day: head?.valid_from ?? context.span.first };
  };
  return (
    [
      ["sales", since("sales_manager")],
      ["after_sales", since("service_manager")],
    ] as const
  ).map(([kind, { id, day }]) => ({
    department_id: departmentId(context.index, kind),
    employee_id: id,
    valid_from: day,
  }));
}
