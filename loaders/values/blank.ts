/** Which cells count as not filled in. */
import type { RawCell } from "../source.ts";
import { trimmed } from "./plain-text.ts";

const marks = new Set(["", "/", "\\", "-", "--", "—", "——", "–", "－", "null", "NULL", "N/A", "n/a"]);
/** Also words that say so, where they cannot be a value of their own. */
const words = new Set(["无", "暂无", "空"]);

/** `words` false keeps 无, which in a yes-or-no column or a list of codes is an answer. */
export function isBlank(cell: RawCell | undefined, { words: saying = true } = {}): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== "string") return false;
  const text = trimmed(cell);
  return marks.has(text) || (saying && words.has(text));
}
