/** Shows what a converter gave as one word: the value, or the check in angle brackets. */
import type { RawCell } from "../../loaders/source.ts";
import type { Converter } from "../../loaders/values/converted.ts";

export function outcome(convert: Converter, cell: RawCell): string | number | boolean | null {
  const read = convert(cell);
  return read.ok ? read.value : `<${read.check}>`;
}
