/** Types as Kysely and the marts name them → ClickHouse's, wide enough to hold every value that DuckDB holds. */

/**
 * `Date` ends in 2149 and begins in 1970 (a day of 1950 becomes one of 2129 without a word); `DateTime` has no fraction.
 */
const clickHouseTypes: Readonly<Record<string, string>> = {
  date: "Date32",
  timestamp: "DateTime64(6, 'UTC')",
  text: "String",
  varchar: "String",
  integer: "Int64",
  bigint: "Int64",
  number: "Float64",
  "double precision": "Float64",
  boolean: "Bool",
};

/** Throws TypeError for a type whose meaning on ClickHouse nobody has decided. */
export function clickHouseType(name: string): string {
  const type = clickHouseTypes[name];
  if (type === undefined) throw new TypeError(`unsupported ClickHouse type: ${JSON.stringify(name)}`);
  return type;
}

/** The type in which a bound parameter travels. Dates travel as text, so a JS Date is a mistake and is refused. */
export function parameterType(value: unknown): string {
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Bool";
  if (typeof value === "bigint") return "Int64";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "Int64" : "Float64";
  throw new TypeError(`unsupported parameter: ${Object.prototype.toString.call(value)}`);
}
