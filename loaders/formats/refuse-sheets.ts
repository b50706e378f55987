/** For formats that hold one table. */
import { SourceError } from "../../src/errors.ts";
import type { ReadOptions } from "./raw-sheet.ts";

/** Throws SourceError when the mapping asks for sheets; `kind` such as `a text file`. */
export function refuseSheets({ sheets, label }: ReadOptions, kind: string): void {
  if (sheets === undefined) return;
  throw new SourceError(`unknown sheet: ${JSON.stringify(sheets[0])} (${label}): ${kind} has no sheets`);
}
