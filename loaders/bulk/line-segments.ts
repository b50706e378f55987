/** Cuts delimited text into stretches of lines that all have the same number of fields, and what does not fit in. */
import { LineScanner, UNSOUND } from "./line-scanner.ts";

/** A record that is not one plain line with the expected number of fields, or that holds a quote inside a field. */
export interface LooseRecord {
  readonly row: number;
  readonly text: string;
}

/** Lines of a file as UTF-8, each a record; lines without content stand in the place of loose records. */
export interface LineSegment {
  readonly bytes: Uint8Array;
  /** Line of the file that the first line of `bytes` is. */
  readonly row: number;
  readonly lines: number;
  readonly loose: readonly LooseRecord[];
}

/** From here on the quotes do not follow the rules, or a record is endless. */
export interface RemainingText {
  /** Line that `text` begins with. */
  readonly row: number;
  readonly text: AsyncIterable<string>;
}

export interface LineLayout {
  /** One ASCII character. */
  readonly delimiter: string;
  /** At least two. */
  readonly fields: number;
  /** Line of the first record. */
  readonly row: number;
  /** Lines after which a segment ends. */
  readonly segmentLines: number;
}

/**
 * `text` has plain line breaks, is cut between characters, and begins with line 1. The bytes of a segment are valid until
 * the next but one is asked for, so that memory does not grow with the file.
 */
export async function* lineSegments(
  text: AsyncIterable<Buffer>,
  layout: LineLayout,
): AsyncGenerator<LineSegment | RemainingText> {
  const pieces = fromLine(text, layout.row)[Symbol.asyncIterator]();
  const scanner = new LineScanner(layout);
  let isSound = true;
  while (isSound) {
    const { value, done } = await pieces.next();
    if (done === true) {
      isSound = scanner.finish();
      break;
    }
    for (let at = 0; isSound && at < value.length; ) {
      at = scanner.scan(value, at);
      isSound = at !== UNSOUND;
      if (scanner.isFull) yield scanner.endSegment();
    }
  }
  const remaining = { row: scanner.row, text: scanner.unread() };
  if (!scanner.isEmpty) yield scanner.endSegment();
  if (!isSound) yield { row: remaining.row, text: rest(remaining.text, pieces) };
}

async function* rest(first: string, pieces: AsyncIterator<Buffer>): AsyncGenerator<string> {
  yield first;
  for await (const piece of { [Symbol.asyncIterator]: () => pieces }) yield piece.toString();
}

async function* fromLine(text: AsyncIterable<Buffer>, row: number): AsyncGenerator<Buffer> {
  let before = row - 1;
  for await (const piece of text) {
    let at = 0;
    while (before > 0) {
      const end = piece.indexOf("\n", at);
      if (end === -1) break;
      at = end + 1;
      before -= 1;
    }
    if (before === 0 && at < piece.length) yield piece.subarray(at);
  }
}
