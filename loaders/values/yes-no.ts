/** Yes-or-no cells in all the ways forms have them. */
import type { CodeWords } from "./code.ts";
import { type Converter, refuse, value } from "./converted.ts";
import { wordKey } from "./plain-text.ts";
import { cellText } from "./text.ts";

/** Printed in the handbook; a source adds words of its own. */
export const yesWords = ["是", "√", "✓", "✔", "☑", "有", "已", "对", "Y", "yes", "T", "true", "1"] as const;
export const noWords = [
  "否",
  "×",
  "✗",
  "✘",
  "x",
  "☒",
  "☐",
  "无",
  "没有",
  "未",
  "不是",
  "N",
  "no",
  "F",
  "false",
  "0",
] as const;

/** `words` are the source's own, under `true` and `false`. */
export function yesNo(words: CodeWords = {}): Converter<boolean> {
  const known = new Map<string, boolean>([
    ...[...yesWords, ...(words.true ?? [])].map((word) => [wordKey(word), true] as const),
    ...[...noWords, ...(words.false ?? [])].map((word) => [wordKey(word), false] as const),
  ]);
  return (cell) => {
    const read = known.get(wordKey(cellText(cell)));
    return read === undefined ? refuse("是 or 否") : value(read);
  };
}
