/** What a converter gives: a canonical value, or why there is none. Converters are total: they never throw. */
import type { CanonicalValue, IssueCheck, RawCell } from "../source.ts";

export interface Refusal {
  readonly check: Extract<IssueCheck, "invalid" | "unknown">;
  readonly expected: string;
}

export type Converted<V extends CanonicalValue = CanonicalValue> =
  | { readonly ok: true; readonly value: V }
  | ({ readonly ok: false } & Refusal);

/** Gets a cell that is not empty. */
export type Converter<V extends CanonicalValue = CanonicalValue> = (cell: RawCell) => Converted<V>;

export const value = <const V extends CanonicalValue>(given: V): Converted<V> => ({ ok: true, value: given });
export const refuse = (expected: string, check: Refusal["check"] = "invalid"): Converted<never> => ({
  ok: false,
  check,
  expected,
});
