/** Which cells count as not filled in. */
import type { RawCell } from "../source.ts";
import { trimmed } from "./plain-text.ts";

/** Also words that say so, where they cannot be a value of their own. */
const blankWords = ["无", "暂无", "空"] as const;
const signs = ["", "/", "\\", "-", "--", "—", "——", "–", "－", "null", "NULL", "N/A", "n/a"] as const;
/** Everything that may say "not filled in", trimmed. */
export const blankMarks = [...signs, ...blankWords] as const;
const words = new Set<string>(blankWords);
const marks = new Set<string>(blankMarks.filter((mark) => !words.has(mark)));

/** `words` false keeps 无, which in a yes-or-no column or a list of codes is an answer. */
export function isBlank(cell: RawCell | undefined, { words: saying = true } = {}): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== "string") return false;
  const text = trimmed(cell);
  return marks.has(text) || (saying && words.has(text));
}
