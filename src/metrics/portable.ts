/**
 * The only SQL a metric may use beyond plain Kysely: fragments that mean the same on every engine.
 * They take and return expressions, never text. Each engine spells them its own way.
 */
import { type Expression, type RawBuilder, sql } from "kysely";

export type Operand = string | Expression<unknown>;

const operand = (x: Operand) => (typeof x === "string" ? sql.ref(x) : x);

export interface Sql {
  /** A `YYYY-MM-DD` text as a date. */
  date(text: string): RawBuilder<string>;
  /** Calendar day of a timestamp. */
  day(x: Operand): RawBuilder<string>;
  /** First day of the month (or year) of a date. */
  trunc(unit: "month" | "quarter" | "year", x: Operand): RawBuilder<string>;
  /** First day of the two-month period (Jan–Feb … Nov–Dec) of a date. */
  twoMonths(x: Operand): RawBuilder<string>;
  /** Whole days from a to b. */
  daysBetween(a: Operand, b: Operand): RawBuilder<number>;
  /** The day after a date. */
  nextDay(x: Operand): RawBuilder<string>;
  /** Condition as 1 or 0; null when the condition is null. */
  one(condition: Expression<unknown>): RawBuilder<number>;
  /** A whole number as it stands. */
  whole(n: 0 | 1 | -1): RawBuilder<number>;
  /** No number, no text: a null of a known type. */
  noNumber(): RawBuilder<number | null>;
  noText(): RawBuilder<string | null>;
  /** Exact, linearly interpolated quantile of the non-null values. */
  quantile(p: number, x: Operand): RawBuilder<number | null>;
}

/** What both engines spell alike; `date` is the name of a date type that holds every day. */
const alike = (date: RawBuilder<unknown>) =>
  ({
    date: (text) => sql`cast(${text} as ${date})`,
    day: (x) => sql`cast(${operand(x)} as ${date})`,
    trunc: (unit, x) => sql`cast(date_trunc(${sql.lit(unit)}, ${operand(x)}) as ${date})`,
    daysBetween: (a, b) => sql`date_diff('day', ${operand(a)}, ${operand(b)})`,
    nextDay: (x) => sql`cast(${operand(x)} + interval 1 day as ${date})`,
    one: (condition) => sql`case when ${condition} then 1 when not (${condition}) then 0 end`,
    whole: (n) => sql`cast(${sql.lit(n)} as bigint)`,
    noNumber: () => sql`cast(null as bigint)`,
    noText: () => sql`cast(null as varchar)`,
  }) satisfies Partial<Sql>;

/** The fragments in DuckDB's spelling. */
export const duckdbSql: Sql = {
  ...alike(sql`date`),
  twoMonths: (x) =>
    sql`cast(date_trunc('month', ${operand(x)}) - to_months(cast((extract(month from ${operand(x)}) - 1) % 2 as integer)) as date)`,
  quantile: (p, x) => sql`quantile_cont(cast(${operand(x)} as double), ${sql.lit(p)})`,
};

/** The fragments in ClickHouse's spelling, where `date` ends in 2149. */
export const clickHouseSql: Sql = {
  ...alike(sql`Date32`),
  twoMonths: (x) =>
    sql`makeDate32(toYear(${operand(x)}), toMonth(${operand(x)}) - (toMonth(${operand(x)}) - 1) % 2, 1)`,
  quantile: (p, x) => interpolated(sql.lit(p), operand(x)),
};

/**
 * ClickHouse's `median` draws a sample, and its exact quantile multiplies and adds in an order of its own, which shows in
 * the last digit. These are the steps of `quantile_cont`, one by one.
 */
function interpolated(p: Expression<unknown>, x: Expression<unknown>): RawBuilder<number | null> {
  const sorted = sql`arraySort(groupArray(cast(${x} as double)))`;
  const place = sql`((count(${x}) - 1) * ${p})`;
  const above = sql`(${place} - floor(${place}))`;
  const at = (index: Expression<unknown>) => sql`${sorted}[cast(${index} as bigint) + 1]`;
  const [below, next] = [at(sql`floor(${place})`), at(sql`ceil(${place})`)];
  return sql`if(count(${x}) = 0, null, ${below} * (1.0 - ${above}) + ${next} * ${above})`;
}
