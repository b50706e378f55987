/** Finds where records and fields of delimited text end, byte by byte, by the rules of RFC 4180. */
import type { LineLayout, LineSegment, LooseRecord } from "./line-segments.ts";

const NEWLINE = 0x0a;
const QUOTE = 0x22;
/** What was read of the present field: nothing, some of it, an opening quote, a quote that closes or is the first of two. */
const [START, FIELD, QUOTED, CLOSING] = [0, 1, 2, 3] as const;
/** A longer record may come from a quote that was never closed. */
const LONGEST_RECORD = 100_000;
const FIRST_BYTES = 1 << 20;

/** What was read of a record. */
const NOTHING = { state: START as number, fields: 1, lines: 1, hasInnerQuote: false };
/** Given in place of a position when the quotes do not follow the rules. */
export const UNSOUND = -1;

export class LineScanner {
  /** Line on which the first record not yet taken in begins. */
  row: number;
  readonly #layout: LineLayout;
  readonly #placeholder: Buffer;
  #segmentRow: number;
  #loose: LooseRecord[] = [];
  #record = NOTHING;
  /** The segment's bytes, up to `#length`; the record that is not taken in yet begins at `#recordAt`. */
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** Of the segment before, which may still be in use. */
  #spare = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;
  #recordAt = 0;

  constructor(layout: LineLayout) {
    this.#layout = layout;
    this.#placeholder = Buffer.from(`${layout.delimiter.repeat(layout.fields - 1)}\n`);
    this.row = layout.row;
    this.#segmentRow = layout.row;
  }

  get isFull(): boolean {
    return this.row - this.#segmentRow >= this.#layout.segmentLines;
  }

  get isEmpty(): boolean {
    return this.row === this.#segmentRow;
  }

  /** Takes in `piece` from `from` until it ends or the segment is full, and says where that is; or `UNSOUND`. */
  scan(piece: Buffer, from = 0): number {
    const delimiter = this.#layout.delimiter.charCodeAt(0);
    const { length } = piece;
    let { state, fields, lines, hasInnerQuote } = this.#record;
    let kept = from;
    for (let at = from; at < length; at += 1) {
      const byte = piece[at];
      if (byte === NEWLINE && state === QUOTED) lines += 1;
      else if (byte === NEWLINE) {
        if (lines > 1 || hasInnerQuote || fields !== this.#layout.fields) {
          this.#keep(piece, kept, at);
          this.#setAside(lines);
          kept = at + 1;
        }
        this.row += lines;
        this.#recordAt = this.#length + at + 1 - kept;
        ({ state, fields, lines, hasInnerQuote } = NOTHING);
        if (this.isFull) {
          this.#keep(piece, kept, at + 1);
          this.#record = NOTHING;
          return at + 1;
        }
      } else if (state === QUOTED) {
        if (byte === QUOTE) state = CLOSING;
      } else if (byte === delimiter) {
        fields += 1;
        state = START;
      } else if (byte === QUOTE) {
        if (state === FIELD) hasInnerQuote = true;
        else state = QUOTED;
      } else if (state === CLOSING) {
        this.#keep(piece, kept, length);
        return UNSOUND;
      } else state = FIELD;
    }
    this.#keep(piece, kept, length);
    this.#record = { state, fields, lines, hasInnerQuote };
    return this.#length - this.#recordAt <= LONGEST_RECORD ? length : UNSOUND;
  }

  /** Takes in a last line without line end; false when its quote is never closed. */
  finish(): boolean {
    if (this.#length === this.#recordAt) return true;
    return this.scan(Buffer.from("\n")) !== UNSOUND && this.#length === this.#recordAt;
  }

  /** Text of the record that was not taken in, as far as it was read. */
  unread(): string {
    return this.#bytes.toString("utf8", this.#recordAt, this.#length);
  }

  /** What was taken in since the last segment; its bytes are valid until the next but one is begun. */
  endSegment(): LineSegment {
    const bytes = this.#bytes.subarray(0, this.#recordAt);
    const segment = { bytes, row: this.#segmentRow, lines: this.row - this.#segmentRow, loose: this.#loose };
    [this.#bytes, this.#spare] = [this.#spare, this.#bytes];
    [this.#length, this.#recordAt] = [0, 0];
    this.#loose = [];
    this.#segmentRow = this.row;
    return segment;
  }

  #keep(piece: Buffer, from: number, to: number): void {
    const length = this.#length + to - from;
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(length, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    piece.copy(this.#bytes, this.#length, from, to);
    this.#length = length;
  }

  #setAside(lines: number): void {
    this.#loose.push({ row: this.row, text: this.unread() });
    this.#length = this.#recordAt;
    for (let line = 0; line < lines; line += 1) this.#keep(this.#placeholder, 0, this.#placeholder.length);
  }
}
