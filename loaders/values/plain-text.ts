/** Text as people meant it: no invisible characters, no spreadsheet wrapping, half-width where asked. */

const ASCII = /^[\x20-\x7e]*$/;
/** Control characters but line breaks, byte order marks, zero-width characters. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
/** `="001"` and `'001`: how spreadsheets keep the zeros of a code in a text file. */
const GUARDED = /^(?:="(.*)"|'(.+))$/s;

/** Trimmed, without invisible characters and spreadsheet wrapping. */
export function trimmed(text: string): string {
  const visible = ASCII.test(text) ? text.trim() : text.replace(INVISIBLE, "").trim();
  const [, formula, quoted] = GUARDED.exec(visible) ?? [];
  return (formula ?? quoted ?? visible).trim();
}

/** `trimmed` with full-width letters, digits and signs made half-width (NFKC). */
export function halfWidth(text: string): string {
  return ASCII.test(text) ? trimmed(text) : trimmed(text.normalize("NFKC"));
}

/** Key under which two spellings of a word are the same: half-width, lower case, no blanks. */
export function wordKey(text: string): string {
  return halfWidth(text).toLowerCase().replace(/\s+/g, "");
}
