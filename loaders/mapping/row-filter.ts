/** Which lines of a file a mapping means. */
import type { Condition, Conditions, Literal } from "../../src/project/expression-schema.ts";
import type { RawCell, RawRow } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { cellDecimal } from "../values/decimal.ts";
import { wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";

export type CellOf = (row: RawRow) => RawCell;
type CellTest = (cell: RawCell) => boolean;

/** All conditions must hold; `cellAt` finds the cell under a header. */
export function rowFilter(conditions: Conditions, cellAt: (header: string) => CellOf): (row: RawRow) => boolean {
  const tests = Object.entries(conditions).map(([header, condition]) => {
    const [cellOf, holds] = [cellAt(header), cellTest(condition)];
    return (row: RawRow) => holds(cellOf(row));
  });
  return (row) => tests.every((holds) => holds(row));
}

function cellTest(condition: Condition): CellTest {
  if (typeof condition !== "object" || Array.isArray(condition)) return isOneOf(condition);
  const { is, not, contains, filled, above, below } = condition;
  const tests: CellTest[] = [];
  if (is !== undefined) tests.push(isOneOf(is));
  if (not !== undefined) {
    const refused = isOneOf(not);
    tests.push((cell) => !refused(cell));
  }
  if (contains !== undefined) tests.push(holdsOneOf(contains));
  if (filled !== undefined) tests.push((cell) => isBlank(cell) !== filled);
  if (above !== undefined) tests.push(compared((number) => number > above));
  if (below !== undefined) tests.push(compared((number) => number < below));
  return (cell) => tests.every((holds) => holds(cell));
}

const keysOf = (words: Literal | readonly Literal[]): string[] =>
  (Array.isArray(words) ? (words as readonly Literal[]) : [words as Literal]).map((word) => wordKey(String(word)));

/** Compared without case, blanks and full-width letters, as codes are. */
function isOneOf(words: Literal | readonly Literal[]): CellTest {
  const keys = new Set(keysOf(words));
  return (cell) => keys.has(wordKey(cellText(cell)));
}

function holdsOneOf(words: Literal | readonly Literal[]): CellTest {
  const keys = keysOf(words);
  return (cell) => {
    const text = wordKey(cellText(cell));
    return keys.some((key) => text.includes(key));
  };
}

/** A cell that is no number holds, so that its line is told of rather than left out; an empty one does not. */
function compared(holds: (number: number) => boolean): CellTest {
  return (cell) => {
    if (isBlank(cell)) return false;
    const decimal = cellDecimal(cell);
    return decimal === undefined || holds(Number(decimal.digits) / 10 ** decimal.scale);
  };
}
