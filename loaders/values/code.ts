/** Words of a closed list → canonical codes. */
import { type Converter, refuse, value } from "./converted.ts";
import { wordKey } from "./plain-text.ts";
import { cellText } from "./text.ts";

export type CodeWords = Readonly<Record<string, readonly string[]>>;

/** Spelling → code; a code stands for itself. */
export function codeSpellings(codes: readonly string[], words: CodeWords = {}): ReadonlyMap<string, string> {
  return new Map(codes.flatMap((code) => [code, ...(words[code] ?? [])].map((word) => [wordKey(word), code] as const)));
}

/** A word outside the list is refused as unknown; the message offers the first word of each code. */
export function code(codes: readonly string[], words: CodeWords = {}): Converter<string> {
  const spellings = codeSpellings(codes, words);
  const offered = codes.map((each) => words[each]?.[0] ?? each).join(", ");
  return (cell) => {
    const read = spellings.get(wordKey(cellText(cell)));
    return read === undefined ? refuse(`one of ${offered}`, "unknown") : value(read);
  };
}
