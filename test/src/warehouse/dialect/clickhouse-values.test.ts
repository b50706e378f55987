/** ClickHouse's answers as the values that DuckDB's dialect gives. */
import { expect, test } from "vitest";
import { rowsOf } from "../../../../src/warehouse/dialect/clickhouse-values.ts";

const converted = (type: string, value: unknown) => rowsOf({ meta: [{ name: "x", type }], data: [[value]] })[0]?.x;

test.each([
  ["Int64", "42", 42],
  ["UInt64", "9007199254740993", "9007199254740993"],
  ["UInt8", 1, 1],
  ["Nullable(Int64)", null, null],
  ["Nullable(Nothing)", null, null],
  ["Float64", 0.1, 0.1],
  ["Float64", "nan", null],
  ["Float64", "-inf", null],
  ["Bool", false, false],
  ["Date32", "1949-10-01", "1949-10-01"],
  ["DateTime64(6, 'UTC')", "2026-03-01 10:00:00.000000", "2026-03-01 10:00:00"],
  ["Nullable(DateTime64(6, 'UTC'))", "2026-03-01 10:00:00.120000", "2026-03-01 10:00:00.12"],
  ["DateTime64(0, 'UTC')", "2026-03-01 10:00:00", "2026-03-01 10:00:00"],
  ["LowCardinality(Nullable(String))", "北京", "北京"],
  ["Decimal(10, 2)", "1.50", "1.50"],
])("%s %j is %j", (type, value, expected) => {
  expect(converted(type, value)).toBe(expected);
});

test("a type that nobody thought of is refused, not guessed at", () => {
  expect(() => converted("Array(String)", [])).toThrow('unsupported ClickHouse type: "Array(String)"');
  expect(() => converted("Date", "2026-03-01")).toThrow('unsupported ClickHouse type: "Date"');
});
