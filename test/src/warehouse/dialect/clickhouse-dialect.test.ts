/** What a reader sees of ClickHouse's spelling; that it means the same is proved on the engine in test/clickhouse. */
import { Kysely, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { clickHouseDialect } from "../../../../src/warehouse/dialect/clickhouse-dialect.ts";
import type { Warehouse } from "../../../../src/warehouse/schema/index.ts";

const nowhere = { query: () => Promise.reject(new Error("no engine here")) };
const db = new Kysely<Warehouse>({ dialect: clickHouseDialect(nowhere) });

describe("values", () => {
  test("travel beside the statement with their type", () => {
    const { sql: text, parameters } = db
      .selectFrom("fct_orders")
      .where("store_id", "=", "\\' or 1=1 --")
      .where("is_trainee", "=", true)
      .where("units", ">", 2)
      .where("units", "<", 2.5)
      .select("units")
      .compile();
    expect(text).toBe(
      'select "units" as "units" from "fct_orders" where "store_id" = {p1:String} and "is_trainee" = {p2:Bool} and "units" > {p3:Int64} and "units" < {p4:Float64}',
    );
    expect(parameters).toEqual(["\\' or 1=1 --", true, 2, 2.5]);
  });

  test("a null is written out, and a JS Date is refused", () => {
    const compiled = (value: unknown) => db.selectFrom("dim_store").select(sql`${value}`.as("x")).compile();
    expect(compiled(null)).toMatchObject({ sql: 'select null as "x" from "dim_store"', parameters: [] });
    expect(() => compiled(new Date(0))).toThrow("unsupported parameter: [object Date]");
  });

  test("quotes and backslashes of literals and names are escaped", () => {
    const compiled = db.selectFrom("dim_store").select(sql.lit("it's \\").as('a "b" \\')).compile();
    expect(compiled.sql).toBe(`select 'it''s \\\\' as "a ""b"" \\\\" from "dim_store"`);
  });
});

describe("names", () => {
  test("a column says its own, so that it comes back without its table", () => {
    const query = db
      .selectFrom("fct_orders")
      .innerJoin("dim_store", "dim_store.store_id", "fct_orders.store_id")
      .select(["dim_store.store_id", "units as cars"]);
    expect(query.compile().sql).toMatch(/^select "dim_store"."store_id" as "store_id", "units" as "cars" from/);
  });

  test("sum, least, greatest and mean of nothing are null by the function's name", () => {
    const query = db
      .selectFrom("fct_orders")
      .select(({ fn }) => [
        fn.sum("units").as("a"),
        fn.min("units").as("b"),
        fn.max("units").as("c"),
        fn.avg("units").as("d"),
        fn.count("units").as("e"),
      ]);
    expect(query.compile().sql).toBe(
      'select sumOrNull("units") as "a", minOrNull("units") as "b", maxOrNull("units") as "c", avgOrNull("units") as "d", count("units") as "e" from "fct_orders"',
    );
  });

  test("types are those that hold every value", () => {
    const cast = (type: "date" | "timestamp" | "bigint" | "text" | "json") =>
      db
        .selectFrom("fct_orders")
        .select((eb) => eb.cast("units", type).as("x"))
        .compile().sql;
    expect(cast("date")).toContain('cast("units" as Date32)');
    expect(cast("timestamp")).toContain("as DateTime64(6, 'UTC'))");
    expect(cast("bigint")).toContain("as Int64)");
    expect(cast("text")).toContain("as String)");
    expect(() => cast("json")).toThrow('unsupported ClickHouse type: "json"');
  });
});

test("the dialect only reads: no transactions, no streams, no introspection", async () => {
  await expect(db.transaction().execute(async () => {})).rejects.toThrow("unsupported on ClickHouse: transactions");
  expect(() => db.introspection).toThrow("unsupported on ClickHouse: introspection");
  await expect(db.selectFrom("dim_store").select("name").execute()).rejects.toThrow(
    'no engine here\nselect "name" as "name" from "dim_store"',
  );
});
