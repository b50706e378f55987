/** Plain Kysely and the portable fragments where ClickHouse, asked naively, answers something else without an error. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QueryError } from "../../src/errors.ts";
import { clickHouseSql, duckdbSql, type Sql } from "../../src/metrics/portable.ts";
import { clickHouseDialect } from "../../src/warehouse/dialect/clickhouse-dialect.ts";
import { duckDbDialect } from "../../src/warehouse/dialect/duckdb-dialect.ts";
import { ChdbClient } from "./chdb-client.ts";

interface Tables {
  days: { day: string | null };
  cars: { car: string; store: string | null; price: number | null; sold: boolean | null; sold_at: string | null };
  stores: { store: string; city: string };
}

const directory = mkdtempSync(join(tmpdir(), "guanlan-clickhouse-"));
let instance: DuckDBInstance;
let connection: DuckDBConnection;
let client: ChdbClient;
let engines: readonly { readonly db: Kysely<Tables>; readonly fragments: Sql }[];

const rows = [
  "insert into days values ('1949-10-01'), ('2024-02-29'), ('2026-03-31'), ('2026-12-31'), (null)",
  `insert into cars values ('A', 'S1', 3, true, '2026-03-01 10:00:05'), ('B', 'S1', 4, false, '2026-03-01 23:59:59.5'),
    ('C', 'S9', null, null, null)`,
  "insert into stores values ('S1', '北京'), ('S2', 'it''s \\\\ \"far\"')",
];

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  await connection.run("create table days (day date)");
  await connection.run("create table cars (car text, store text, price bigint, sold boolean, sold_at timestamp)");
  await connection.run("create table stores (store text, city text)");
  client = new ChdbClient(directory);
  client.execute("create table days (day Nullable(Date32)) engine = Memory");
  client.execute(
    `create table cars (car String, store Nullable(String), price Nullable(Int64), sold Nullable(Bool),
      sold_at Nullable(DateTime64(6, 'UTC'))) engine = Memory`,
  );
  client.execute("create table stores (store String, city String) engine = Memory");
  for (const statement of rows) {
    // DuckDB reads a backslash in a text as it stands.
    await connection.run(statement.replaceAll("\\\\", "\\"));
    client.execute(statement);
  }
  engines = [
    { db: new Kysely({ dialect: duckDbDialect(connection) }), fragments: duckdbSql },
    { db: new Kysely({ dialect: clickHouseDialect(client) }), fragments: clickHouseSql },
  ];
});

afterAll(() => {
  client.close();
  connection.closeSync();
  instance.closeSync();
  rmSync(directory, { recursive: true, force: true });
});

type Query = (db: Kysely<Tables>, fragments: Sql) => { execute(): Promise<unknown> };

/** The rows when both engines give the same, else what each gives. */
async function rowsOfBoth(query: Query): Promise<unknown> {
  const [duckdb, clickHouse] = await Promise.all(engines.map(({ db, fragments }) => query(db, fragments).execute()));
  return isDeepStrictEqual(duckdb, clickHouse) ? duckdb : { duckdb, clickHouse };
}

describe("fragments", () => {
  test("days before 1970, at the end of February and of the year", async () => {
    expect(
      await rowsOfBoth((db, of) =>
        db
          .selectFrom("days")
          .select([
            "day",
            of.trunc("month", "day").as("month"),
            of.twoMonths("day").as("two_months"),
            of.trunc("quarter", "day").as("quarter"),
            of.trunc("year", "day").as("year"),
            of.nextDay("day").as("next"),
          ])
          .orderBy("day"),
      ),
    ).toEqual(
      [
        ["1949-10-01", "1949-10-01", "1949-09-01", "1949-10-01", "1949-01-01", "1949-10-02"],
        ["2024-02-29", "2024-02-01", "2024-01-01", "2024-01-01", "2024-01-01", "2024-03-01"],
        ["2026-03-31", "2026-03-01", "2026-03-01", "2026-01-01", "2026-01-01", "2026-04-01"],
        ["2026-12-31", "2026-12-01", "2026-11-01", "2026-10-01", "2026-01-01", "2027-01-01"],
        [null, null, null, null, null, null],
      ].map(([day, month, two_months, quarter, year, next]) => ({ day, month, two_months, quarter, year, next })),
    );
  });

  test("a text as a day, whole days between, the day of a moment", async () => {
    expect(
      await rowsOfBoth((db, of) =>
        db
          .selectFrom("cars")
          .where(of.day("sold_at"), "=", of.date("2026-03-01"))
          .select(["car", of.daysBetween(of.date("2024-02-28"), of.day("sold_at")).as("days")])
          .orderBy("car"),
      ),
    ).toEqual([
      { car: "A", days: 732 },
      { car: "B", days: 732 },
    ]);
  });

  test("a condition is 1, 0 or unknown", async () => {
    expect(
      await rowsOfBoth((db, of) =>
        db
          .selectFrom("cars")
          .select((eb) => ["car", of.one(eb("sold", "=", true)).as("one")])
          .orderBy("car"),
      ),
    ).toEqual([
      { car: "A", one: 1 },
      { car: "B", one: 0 },
      { car: "C", one: null },
    ]);
  });

  test.each([
    [[], null],
    [[5], 5],
    [[1, 2, 3, 4], 3.7],
    [[4, 6], 4 * (1 - 0.9) + 6 * 0.9],
  ])("nine tenths of %j are %j", async (values, expected) => {
    const list = sql`(select cast(null as bigint) as x ${sql.join(
      values.map((value) => sql`union all select ${sql.lit(value)}`),
      sql` `,
    )})`;
    expect(
      await rowsOfBoth((db, of) => db.selectFrom(list.as("list")).select(of.quantile(0.9, "x").as("p90"))),
    ).toEqual([{ p90: expected }]);
  });
});

describe("plain Kysely", () => {
  test("an outer join without a match is null, and not counted", async () => {
    expect(
      await rowsOfBoth((db) =>
        db
          .selectFrom("stores")
          .leftJoin("cars", "cars.store", "stores.store")
          .select(({ fn }) => ["stores.store", fn.count("cars.car").as("cars"), fn.max("cars.price").as("dearest")])
          .groupBy("stores.store")
          .orderBy("stores.store"),
      ),
    ).toEqual([
      { store: "S1", cars: 2, dearest: 4 },
      { store: "S2", cars: 0, dearest: null },
    ]);
  });

  test("of no rows a sum is null and a count 0", async () => {
    expect(
      await rowsOfBoth((db) =>
        db
          .selectFrom("cars")
          .where("car", "=", "none")
          .select(({ fn }) => [
            fn.sum("price").as("sum"),
            fn.min("car").as("first"),
            fn.sum("price").filterWhere("sold", "=", true).as("sold"),
            fn.countAll().as("count"),
          ]),
      ),
    ).toEqual([{ sum: null, first: null, sold: null, count: 0 }]);
  });

  test("a column of two joined tables keeps its name", async () => {
    expect(
      await rowsOfBoth((db) =>
        db
          .selectFrom("cars")
          .innerJoin("stores", "stores.store", "cars.store")
          .where("car", "=", "A")
          .select(["stores.store", "stores.city"]),
      ),
    ).toEqual([{ store: "S1", city: "北京" }]);
  });

  test("an alias does not hide the column of its name", async () => {
    expect(
      await rowsOfBoth((db) =>
        db
          .selectFrom("cars")
          .where("price", ">", 3)
          .select(({ fn }) => fn.sum("price").as("price")),
      ),
    ).toEqual([{ price: 4 }]);
  });

  test("a union tells every row once", async () => {
    expect(
      await rowsOfBoth((db) =>
        db
          .selectFrom(db.selectFrom("cars").select("store").union(db.selectFrom("stores").select("store")).as("all"))
          .select(({ fn }) => fn.countAll().as("stores")),
      ),
    ).toEqual([{ stores: 3 }]);
  });

  test("booleans, moments and nulls come as the same values", async () => {
    expect(
      await rowsOfBoth((db) => db.selectFrom("cars").select(["car", "price", "sold", "sold_at"]).orderBy("car")),
    ).toEqual([
      { car: "A", price: 3, sold: true, sold_at: "2026-03-01 10:00:05" },
      { car: "B", price: 4, sold: false, sold_at: "2026-03-01 23:59:59.5" },
      { car: "C", price: null, sold: null, sold_at: null },
    ]);
  });
});

describe("texts from outside", () => {
  test.each(["\\' or 1=1 --", "' or 1=1 --", "{p1:String}", "?", '"; drop table cars; --'])(
    "%j is a value, never SQL",
    async (text) => {
      expect(await rowsOfBoth((db) => db.selectFrom("cars").where("store", "=", text).select("car"))).toEqual([]);
      expect(
        await rowsOfBoth((db) =>
          db
            .selectFrom("cars")
            .where("car", "=", "A")
            .select([sql.lit(text).as("literal"), sql`${text}`.as(text)]),
        ),
      ).toEqual([{ literal: text, [text]: text }]);
    },
  );

  test("quotes, backslashes and Han characters come back as they went in", async () => {
    expect(
      await rowsOfBoth((db) => db.selectFrom("stores").where("city", "=", 'it\'s \\ "far"').select(["store", "city"])),
    ).toEqual([{ store: "S2", city: 'it\'s \\ "far"' }]);
  });
});

test("a statement that the engine refuses is kept with the reason", async () => {
  const [, clickHouse] = engines;
  const query = clickHouse?.db.selectFrom("cars").select(sql`no_such_function(car)`.as("x"));
  await expect(query?.execute()).rejects.toThrow(QueryError);
  await expect(query?.execute()).rejects.toThrow(
    /no_such_function.*\nselect no_such_function\(car\) as "x" from "cars"/s,
  );
});
