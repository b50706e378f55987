/** The one place where ClickHouse's answers become the JavaScript values that DuckDB's dialect gives. */
import type { ClickHouseAnswer } from "./clickhouse-client.ts";

type Convert = (value: unknown) => unknown;

const integer: Convert = (value) => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
};
const float: Convert = (value) => (typeof value === "number" ? value : null);
const timestamp: Convert = (value) =>
  String(value)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
const asItIs: Convert = (value) => value;

/** By the beginning of the type's name, without `Nullable` and `LowCardinality`. */
const converters: readonly (readonly [string, Convert])[] = [
  ["Int", integer],
  ["UInt", integer],
  ["Float", float],
  ["Bool", asItIs],
  ["DateTime64", timestamp],
  ["Date32", asItIs],
  ["String", asItIs],
  ["Decimal", asItIs],
];

function converterOf(type: string): Convert {
  const plain = type.replace(/^LowCardinality\((.*)\)$/, "$1").replace(/^Nullable\((.*)\)$/, "$1");
  if (plain === "Nothing") return () => null;
  const [, convert] = converters.find(([beginning]) => plain.startsWith(beginning)) ?? [];
  if (convert === undefined) throw new TypeError(`unsupported ClickHouse type: ${JSON.stringify(type)}`);
  return (value) => (value === null ? null : convert(value));
}

/**
 * Dates and timestamps → text, 64-bit integers → number when safe else text, decimals → text, NaN and ∞ → null.
 * Throws TypeError for a column of a type that no query should answer with.
 */
export function rowsOf({ meta, data }: ClickHouseAnswer): Record<string, unknown>[] {
  const columns = meta.map(({ name, type }) => ({ name, convert: converterOf(type) }));
  return data.map((row) =>
    Object.fromEntries(columns.map(({ name, convert }, at) => [name, convert(row[at] ?? null)])),
  );
}
