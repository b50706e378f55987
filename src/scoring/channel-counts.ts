/** The funnel of every person by the channel through which parties first came. */
import type { Kysely } from "kysely";
import type { Sql } from "../metrics/portable.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { addFunnels, type FunnelCounts } from "./funnel.ts";
import type { Span } from "./ranking-obstacles.ts";

export interface ChannelCounts extends FunnelCounts {
  readonly store: string;
  /** Null for what stands with nobody. */
  readonly employee: string | null;
  /** `walk_in`, `web`, `referral`, `repeat` …; null when the showroom book has none. */
  readonly channel: string | null;
}

interface Counted {
  readonly store_id: string;
  readonly employee_id: string | null;
  readonly channel: string | null;
  readonly parties?: number;
  readonly contact_left?: number;
  readonly test_drives?: number;
  readonly orders?: number;
}

/** First visits, parties with a test drive and deals of the span; a party that drives twice counts once per person. */
export async function channelCountsIn(
  db: Kysely<Warehouse>,
  sql: Sql,
  span: Span,
  asOf: string,
): Promise<ChannelCounts[]> {
  const counted: Counted[] = [
    ...(await firstVisits(db, sql, span)),
    ...(await testDrives(db, sql, span)),
    ...(await deals(db, sql, span, asOf)),
  ];
  const cells = new Map<string, ChannelCounts>();
  for (const row of counted) {
    const cell = { store: row.store_id, employee: row.employee_id, channel: row.channel };
    const key = [cell.store, cell.employee ?? "", cell.channel ?? ""].join("\n");
    const { parties = 0, contact_left = 0, test_drives = 0, orders = 0 } = row;
    const before = cells.get(key) ?? NOTHING;
    cells.set(key, { ...cell, ...addFunnels(before, { parties, contact_left, test_drives, orders }) });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

const NOTHING: FunnelCounts = { parties: 0, contact_left: 0, test_drives: 0, orders: 0 };

const firstVisits = (db: Kysely<Warehouse>, sql: Sql, { start, end }: Span): Promise<Counted[]> =>
  db
    .selectFrom("fct_showroom_visits")
    .where("is_first_visit", "=", true)
    .where("arrived_on", ">=", sql.date(start))
    .where("arrived_on", "<=", sql.date(end))
    .select(["store_id", "employee_id", "channel"])
    .select(({ fn, eb }) => [
      fn.countAll<number>().as("parties"),
      fn.sum<number>(sql.one(eb("has_contact", "=", true))).as("contact_left"),
    ])
    .groupBy(["store_id", "employee_id", "channel"])
    .execute();

/** Channel of each party, by the row of its first visit. */
const origins = (db: Kysely<Warehouse>) =>
  db
    .selectFrom("fct_showroom_visits")
    .where("is_first_visit", "=", true)
    .select(["store_id", "party_id", "channel"])
    .as("origins");

const testDrives = (db: Kysely<Warehouse>, sql: Sql, { start, end }: Span): Promise<Counted[]> =>
  db
    .selectFrom("fct_test_drives as drives")
    .leftJoin(origins(db), (join) =>
      join.onRef("origins.party_id", "=", "drives.party_id").onRef("origins.store_id", "=", "drives.store_id"),
    )
    .where("drives.driven_on", ">=", sql.date(start))
    .where("drives.driven_on", "<=", sql.date(end))
    .select(["drives.store_id", "drives.employee_id", "origins.channel"])
    .select(({ fn }) => fn.count<number>("drives.party_id").distinct().as("test_drives"))
    .groupBy(["drives.store_id", "drives.employee_id", "origins.channel"])
    .execute();

/** Not cancelled by the as-of day. */
const deals = (db: Kysely<Warehouse>, sql: Sql, { start, end }: Span, asOf: string): Promise<Counted[]> =>
  db
    .selectFrom("fct_orders as orders")
    .leftJoin(origins(db), (join) =>
      join.onRef("origins.party_id", "=", "orders.party_id").onRef("origins.store_id", "=", "orders.store_id"),
    )
    .where("orders.effective_on", ">=", sql.date(start))
    .where("orders.effective_on", "<=", sql.date(end))
    .where((eb) => eb.or([eb("orders.cancelled_on", "is", null), eb("orders.cancelled_on", ">", sql.date(asOf))]))
    .select(["orders.store_id", "orders.employee_id", "origins.channel"])
    .select(({ fn }) => fn.countAll<number>().as("orders"))
    .groupBy(["orders.store_id", "orders.employee_id", "origins.channel"])
    .execute();
