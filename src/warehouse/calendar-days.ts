/** Numbers the working days of every calendar that a store uses, from the first day of the data to past the as-of day. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { addDays, dayNumber } from "../calendar/day-number.ts";
import { periodOf } from "../calendar/periods.ts";
import type { StateCalendar } from "../calendar/state-calendar.ts";
import {
  type IsWorkday,
  sevenDayWorkday,
  stateWorkday,
  WorkingDays,
  withExceptions,
} from "../calendar/working-days.ts";
import { ConfigError } from "../errors.ts";
import type { Policy } from "../policy/policy.ts";
import { OPEN_END } from "../policy/profile-schema.ts";
import { entities } from "./entities/index.ts";
import { createTableDdl, insertRows } from "./insert-rows.ts";
import { queryRows } from "./query-rows.ts";

const calendarDays = {
  name: "calendar_days",
  columns: { calendar_id: "varchar", day: "date", is_workday: "boolean", workday_number: "bigint" },
};

/** Days kept after the longest deadline, enough for any run of holidays and for the months that plans look ahead. */
const MARGIN_DAYS = 100;
/** Calendar days that a working day may take at the most. */
const DAYS_PER_WORKDAY = 2;

export interface CalendarRequest {
  readonly state: StateCalendar;
  readonly policy: Policy;
  readonly asOf: string;
  /** Calendar ids that stores name. */
  readonly calendars: readonly string[];
}

/** Throws ConfigError `unknown calendar: "x" (guanlan.yaml)` when no exceptions of that id were loaded. */
export async function writeCalendarDays(connection: DuckDBConnection, request: CalendarRequest): Promise<void> {
  const [first, last] = await dayRange(connection, request);
  const own = await loadedExceptions(connection);
  await connection.run(createTableDdl(calendarDays));
  for (const id of new Set(["state", ...request.calendars])) {
    const days = new WorkingDays(ruleOf(id, stateWorkday(request.state), own), first, last);
    await insertRows(connection, calendarDays, calendarRows(id, days));
  }
}

function ruleOf(id: string, state: IsWorkday, own: ReadonlyMap<string, ReadonlyMap<string, boolean>>): IsWorkday {
  if (id === "state") return state;
  if (id === "seven_day") return sevenDayWorkday;
  const exceptions = own.get(id);
  if (exceptions === undefined) throw new ConfigError(`unknown calendar: ${JSON.stringify(id)} (guanlan.yaml)`);
  return withExceptions(state, exceptions);
}

function calendarRows(id: string, days: WorkingDays) {
  const length = dayNumber(days.last) - dayNumber(days.first) + 1;
  return Array.from({ length }, (_, index) => {
    const day = addDays(days.first, index);
    return { calendar_id: id, day, is_workday: days.isWorkday(day), workday_number: days.number(day) };
  });
}

async function loadedExceptions(connection: DuckDBConnection): Promise<Map<string, Map<string, boolean>>> {
  const own = new Map<string, Map<string, boolean>>();
  const rows = await queryRows<{ calendar_id: string; day: string; is_workday: boolean }>(
    connection,
    "from raw.calendar_exception",
  );
  for (const { calendar_id, day, is_workday } of rows) {
    const days = own.get(calendar_id) ?? new Map<string, boolean>();
    own.set(calendar_id, days.set(day, is_workday));
  }
  return own;
}

/** Whole years, so that every month of the first and last event is complete. */
async function dayRange(connection: DuckDBConnection, { asOf, policy }: CalendarRequest): Promise<[string, string]> {
  const firstEvent = await firstEventDay(connection);
  const inDays = policy.all("deadlines").filter(({ unit }) => unit === "calendar_day" || unit === "work_day");
  const longest = Math.max(0, ...inDays.map(({ length }) => length));
  const first = periodOf("year", firstEvent < asOf ? firstEvent : asOf).start;
  const last = periodOf("year", addDays(asOf, longest * DAYS_PER_WORKDAY + MARGIN_DAYS)).end;
  return [addDays(first, -MARGIN_DAYS), last];
}

/** Earliest day of anything that happened; master data such as a hiring date is no event. */
async function firstEventDay(connection: DuckDBConnection): Promise<string> {
  const masterData = new Set(["store", "department", "employee", "customer", "calendar_exception"]);
  const minima = entities
    .filter(({ name }) => !masterData.has(name))
    .flatMap(({ name, columns }) =>
      Object.entries(columns)
        .filter(([, { type }]) => type === "date" || type === "timestamp")
        .map(([column]) => `select min(cast("${column}" as date)) as day from raw."${name}"`),
    );
  const [row] = await queryRows<{ day: string | null }>(
    connection,
    `select min(day) as day from (${minima.join(" union all ")})`,
  );
  return row?.day ?? OPEN_END;
}
