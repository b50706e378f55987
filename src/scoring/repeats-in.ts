/** Repeated fines of the orders to correct that a project registers. */
import type { Kysely } from "kysely";
import { addDays } from "../calendar/day-number.ts";
import type { Policy } from "../policy/policy.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { groupBy } from "./group-by.ts";
import type { Violation } from "./penalty-row.ts";
import { type DaysBetween, repeatedFines } from "./repeated-fines.ts";

interface RepeatSource {
  readonly db: Kysely<Warehouse>;
  readonly policy: Policy;
  readonly asOf: string;
}

export async function repeatsIn(
  { db, policy, asOf }: RepeatSource,
  violations: readonly Violation[],
): Promise<Violation[]> {
  const orders = await db.selectFrom("fct_rectification_orders").selectAll().orderBy("order_id").execute();
  const first = orders.map(({ ordered_on }) => ordered_on).sort()[0];
  if (first === undefined) return [];
  const daysBetween = await calendarsFrom(db, first);
  return repeatedFines(violations, orders, { policy, daysBetween, tomorrow: addDays(asOf, 1) });
}

async function calendarsFrom(db: Kysely<Warehouse>, first: string): Promise<DaysBetween> {
  const days = await db
    .selectFrom("dim_calendar")
    .innerJoin("dim_store", "dim_store.calendar_id", "dim_calendar.calendar_id")
    .select(["store_id", "day", "is_workday"])
    .where("day", ">=", first)
    .orderBy("store_id")
    .orderBy("day")
    .execute();
  const stores = groupBy(days, ({ store_id }) => store_id);
  return (store, { after, before, isWork }) =>
    (stores.get(store) ?? [])
      .filter(({ day, is_workday }) => after < day && day < before && (is_workday || !isWork))
      .map(({ day }) => day);
}
