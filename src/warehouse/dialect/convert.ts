/** The one place where DuckDB values become JavaScript values and back. */
import {
  DuckDBTypeId,
  type DuckDBValue,
  type DuckDBValueConverter,
  type Json,
  JsonDuckDBValueConverter,
} from "@duckdb/node-api";

const isInteger = (id: DuckDBTypeId) =>
  id === DuckDBTypeId.BIGINT ||
  id === DuckDBTypeId.UBIGINT ||
  id === DuckDBTypeId.HUGEINT ||
  id === DuckDBTypeId.UHUGEINT;

/** DATE → `YYYY-MM-DD`, TIMESTAMP and DECIMAL → text, integers → number when safe else text, NaN and ∞ → null. */
export const fromDuckDb: DuckDBValueConverter<Json> = (value, type, converter) => {
  if (value === null) return null;
  if (isInteger(type.typeId)) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return JsonDuckDBValueConverter(value, type, converter);
};

/** Dates travel as text, so a JS Date is a mistake and is refused. */
export function toDuckDb(value: unknown): DuckDBValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) throw new TypeError("unsupported parameter: Date (pass YYYY-MM-DD text)");
  return value as DuckDBValue;
}
