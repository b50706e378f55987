/** Names that Excel lets a sheet have: at most 31 characters, none of `[]:*?/\`, no two the same. */
import { cleanText } from "../clean-text.ts";

const LONGEST = 31;
const RESERVED = ["封面"];

export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set(RESERVED);
  return wanted.map((name) => {
    const plain =
      cleanText(name)
        .replace(/[[\]:*?/\\']/g, " ")
        .trim() || "表";
    const free = candidates(plain).find((each) => !used.has(each.toLowerCase())) ?? plain;
    used.add(free.toLowerCase());
    return free;
  });
}

/** The name itself, then with a number, as many as there can be sheets. */
function candidates(name: string): string[] {
  const numbered = Array.from({ length: 999 }, (_, i) => `${name.slice(0, LONGEST - 5)} ${i + 2}`);
  return [name.slice(0, LONGEST), ...numbered];
}
