/** Who asked to see customer files in the last year, and with what permission. */
import { at, dayOfMinute, type Minute, monthStart } from "../days.ts";
import { departmentId } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { monthsOf } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { GrantRow, ViewRow } from "./record-rows.ts";

const MONTHS = 12;
const VIEWS_PER_MONTH = 3;

/** Managers may look into the files of their own department at any time, by leave of the general manager. */
export function grantsOf(context: StoreContext): GrantRow[] {
  const day = context.span.first;
  const [boss] = context.on(day, "general_manager");
  return (
    [
      ["sales_manager", "sales"],
      ["service_manager", "after_sales"],
    ] as const
  ).flatMap(([role, kind]) =>
    context.on(day, role).map(({ employee_id }) => ({
      grant_id: context.nextId("SQ", 2),
      employee_id,
      department_id: departmentId(context.index, kind),
      granted_by: boss?.employee_id ?? "",
      valid_from: day,
    })),
  );
}

/** In order of request. */
export function viewsOf(context: StoreContext): ViewRow[] {
  const random = context.random.fork("views");
  return monthsOf(context.span)
    .slice(-MONTHS)
    .flatMap((month) =>
      Array.from({ length: random.poisson(VIEWS_PER_MONTH) }, () =>
        at(monthStart(month) + random.int(0, 26), random.int(9, 15), random.int(0, 59)),
      )
        .sort((a, b) => a - b)
        .map((asked) => view(context, random, asked)),
    );
}

function view(context: StoreContext, random: Random, asked: Minute): ViewRow {
  const isExternal = random.chance(0.1);
  const isOwn = random.chance(0.7);
  const isClassified = random.chance(0.08);
  const isApproved = random.chance(0.9);
  const decided = asked + random.int(20, 240);
  const wasCareful = random.chance(0.93);
  const viewer = random.pick(context.on(dayOfMinute(asked), "sales_advisor")).employee_id;
  const approved = (holds: boolean): Minute | null => (holds && isApproved && wasCareful ? decided : null);
  return {
    request_id: context.nextId("CY", 4),
    store_id: context.id,
    viewer_id: isExternal ? null : viewer,
    file_department_id: departmentId(context.index, isOwn ? "sales" : "after_sales"),
    isClassified,
    requested_at: asked,
    isStamped: random.chance(0.95),
    hasLetter: isExternal && random.chance(0.9),
    isApproved,
    decided_at: decided,
    customer_service_approved_at: approved(isClassified || isExternal),
    department_manager_approved_at: approved(isOwn),
    general_manager_approved_at: approved(!isOwn),
    viewed_at: isApproved ? decided + random.int(5, 90) : null,
  };
}
