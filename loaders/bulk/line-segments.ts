/** Cuts delimited text into stretches of lines that all have the same number of fields, and what does not fit in. */
import { LineScanner } from "./line-scanner.ts";

/** A record that is not one plain line with the expected number of fields, or that holds a quote inside a field. */
export interface LooseRecord {
  readonly row: number;
  readonly text: string;
}

/** Lines of a file as UTF-8, each a record; lines without content stand in the place of loose records. */
export interface LineSegment {
  readonly bytes: readonly Uint8Array[];
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

/** `text` has plain line breaks and begins with line 1. */
export async function* lineSegments(
  text: AsyncIterable<string>,
  layout: LineLayout,
): AsyncGenerator<LineSegment | RemainingText> {
  const pieces = fromLine(text, layout.row)[Symbol.asyncIterator]();
  const scanner = new LineScanner(layout);
  for (;;) {
    const { value, done } = await pieces.next();
    const isSound = done === true ? scanner.finish() : scanner.scan(Buffer.from(value));
    yield* scanner.segments(done === true || !isSound);
    if (!isSound) yield { row: scanner.row, text: rest(scanner.unread(), pieces) };
    if (done === true || !isSound) return;
  }
}

async function* rest(first: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => pieces };
}

async function* fromLine(text: AsyncIterable<string>, row: number): AsyncGenerator<string> {
  let before = row - 1;
  for await (const piece of text) {
    let at = 0;
    while (before > 0) {
      const end = piece.indexOf("\n", at);
      if (end === -1) break;
      at = end + 1;
      before -= 1;
    }
    if (before === 0 && at < piece.length) yield at === 0 ? piece : piece.slice(at);
  }
}
