/** Complaint statistics of every month by store and department (P03-15), read from the marts. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { type ComplaintStatistics, type Demand, demands } from "./complaint-statistics.ts";
import type { Organisation } from "./snapshot.ts";

/** The deadline whose keeping is counted as closed in time. */
const CLOSING = "complaint.closing";

type Counts = Omit<ComplaintStatistics, "month" | "store" | "department" | "demands" | "mean_days"> &
  Record<Demand, number> & { readonly days: number };
type CountName = keyof Counts;
type Event = { readonly month: string; readonly store: string; readonly department: string } & Partial<Counts>;

/** Whole group first, then each store followed by its departments; months in the order given. */
export async function complaintLines(
  db: Kysely<Warehouse>,
  organisation: Organisation,
  months: readonly string[],
): Promise<ComplaintStatistics[]> {
  const events = [...(await receivedEvents(db)), ...(await closedEvents(db)), ...(await overdueEvents(db))];
  const scopes = scopesOf(organisation);
  return scopes.flatMap((scope) => linesOf(events.filter(scope.holds), scope, months));
}

const monthOf = (column: string): RawBuilder<string> => sql<string>`substr(cast(${sql.ref(column)} as varchar), 1, 7)`;
const countIf = (condition: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`count(case when ${condition} then 1 end)`;

const keys = (day: string) => [
  monthOf(day).as("month"),
  sql<string>`store_id`.as("store"),
  sql<string>`coalesce(department_id, '')`.as("department"),
];

function receivedEvents(db: Kysely<Warehouse>): Promise<Event[]> {
  const demandCounts = Object.keys(demands).map((demand) => countIf(sql`demand = ${demand}`).as(demand as Demand));
  return db
    .selectFrom("fct_complaints")
    .select([
      ...keys("received_on"),
      sql<number>`count(*)`.as("received"),
      sql<number>`count(*)`.as("open"),
      countIf(sql`is_accepted`).as("accepted"),
      countIf(sql`validity = 'valid'`).as("valid"),
      countIf(sql`validity = 'customer_cause'`).as("customer_cause"),
      countIf(sql`is_repeat`).as("repeat"),
      countIf(sql`is_major`).as("major"),
      sql<number>`coalesce(sum(compensation_fen), 0)`.as("compensation_fen"),
      ...demandCounts,
    ])
    .groupBy(["month", "store", "department"])
    .execute();
}

function closedEvents(db: Kysely<Warehouse>): Promise<Event[]> {
  return db
    .selectFrom("fct_complaints as c")
    .leftJoin("fct_deadlines as d", (join) =>
      join.onRef("d.subject_id", "=", "c.complaint_id").on("d.deadline_id", "=", CLOSING),
    )
    .where("c.closed_on", "is not", null)
    .select([
      monthOf("c.closed_on").as("month"),
      "c.store_id as store",
      sql<string>`coalesce(c.department_id, '')`.as("department"),
      sql<number>`count(*)`.as("closed"),
      sql<number>`-count(*)`.as("open"),
      countIf(sql`d.done_at <= d.due_at`).as("closed_in_time"),
      sql<number>`sum(c.days_to_close)`.as("days"),
    ])
    .groupBy(["month", "store", "department"])
    .execute();
}

/** A complaint is overdue from the day after its closing period until it is closed. */
async function overdueEvents(db: Kysely<Warehouse>): Promise<Event[]> {
  const late = db
    .selectFrom("fct_deadlines")
    .where("deadline_id", "=", CLOSING)
    .where("is_due", "=", true)
    .where(sql<boolean>`(done_at is null or done_at > due_at)`);
  const [began, ended] = [1, -1].map((step) =>
    late
      .$if(step < 0, (query) => query.where("done_at", "is not", null))
      .select([...keys(step > 0 ? "due_at" : "done_at"), sql<number>`${sql.lit(step)} * count(*)`.as("overdue")])
      .groupBy(["month", "store", "department"])
      .execute(),
  );
  return [...((await began) ?? []), ...((await ended) ?? [])];
}

interface LineScope {
  readonly store: string | null;
  readonly department: string | null;
  readonly holds: (event: Event) => boolean;
}

function scopesOf({ stores, departments }: Organisation): LineScope[] {
  const whole: LineScope = { store: null, department: null, holds: () => true };
  return [whole, ...stores.flatMap(({ id }) => storeScopes(id, departments))];
}

function storeScopes(store: string, departments: Organisation["departments"]): LineScope[] {
  const own = departments.filter((each) => each.store === store).map(({ id }) => id);
  return [
    { store, department: null, holds: (event) => event.store === store },
    ...[...own, ""].map((department) => ({
      store,
      department,
      holds: (event: Event) => event.store === store && event.department === department,
    })),
  ];
}

/** Stocks (open, overdue) run on from month to month; everything else is the month's own. */
function linesOf(events: readonly Event[], scope: LineScope, months: readonly string[]): ComplaintStatistics[] {
  return months.map((month) => {
    const own = events.filter((event) => event.month === month);
    const past = events.filter((event) => event.month <= month);
    const sum = (name: CountName, of = own) => of.reduce((total, event) => total + (event[name] ?? 0), 0);
    const closed = sum("closed");
    return {
      month,
      store: scope.store,
      department: scope.department,
      received: sum("received"),
      accepted: sum("accepted"),
      valid: sum("valid"),
      customer_cause: sum("customer_cause"),
      demands: demandSums(sum),
      repeat: sum("repeat"),
      major: sum("major"),
      closed,
      closed_in_time: sum("closed_in_time"),
      mean_days: closed === 0 ? null : sum("days") / closed,
      compensation_fen: sum("compensation_fen"),
      open: sum("open", past),
      overdue: sum("overdue", past),
    };
  });
}

function demandSums(sum: (name: Demand) => number): Record<Demand, number> {
  return {
    price_reduction: sum("price_reduction"),
    return: sum("return"),
    exchange: sum("exchange"),
    damages: sum("damages"),
    criticism_suggestion: sum("criticism_suggestion"),
  };
}
