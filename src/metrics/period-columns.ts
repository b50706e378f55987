/** How the day of an event becomes each kind of period in SQL. */
import type { RawBuilder } from "kysely";
import type { PeriodKind } from "../calendar/periods.ts";
import type { Operand, Sql } from "./portable.ts";

export const periodKinds: readonly PeriodKind[] = ["month", "two_months", "year"];

/** First day of the period of a kind that holds a day. */
export const periodStart = (sql: Sql, kind: PeriodKind, day: Operand): RawBuilder<string> =>
  kind === "two_months" ? sql.twoMonths(day) : sql.trunc(kind, day);
