/** Finds where records and fields of delimited text end, byte by byte, by the rules of RFC 4180. */
import type { LineLayout, LineSegment, LooseRecord } from "./line-segments.ts";

const NEWLINE = 0x0a;
const QUOTE = 0x22;
/** What was read of the present field: nothing, some of it, an opening quote, a quote that closes or is the first of two. */
const [START, FIELD, QUOTED, CLOSING] = [0, 1, 2, 3] as const;
/** A longer record may come from a quote that was never closed. */
const LONGEST_RECORD = 100_000;

export class LineScanner {
  /** Line on which the first record not yet taken in begins. */
  row: number;
  readonly #layout: LineLayout;
  readonly #placeholder: Uint8Array;
  readonly #complete: LineSegment[] = [];
  /** The record that the last piece broke off. */
  #unread: Buffer = Buffer.alloc(0);
  #bytes: Uint8Array[] = [];
  #loose: LooseRecord[] = [];
  #segmentRow: number;

  constructor(layout: LineLayout) {
    this.#layout = layout;
    this.#placeholder = Buffer.from(`${layout.delimiter.repeat(layout.fields - 1)}\n`);
    this.row = layout.row;
    this.#segmentRow = layout.row;
  }

  /** Takes in whole records. False when the quotes of the next one do not follow the rules. */
  scan(piece: Buffer): boolean {
    const bytes = this.#unread.length === 0 ? piece : Buffer.concat([this.#unread, piece]);
    const delimiter = this.#layout.delimiter.charCodeAt(0);
    const { length } = bytes;
    let [state, fields, lines, hasInnerQuote]: [number, number, number, boolean] = [START, 1, 1, false];
    let [record, kept] = [0, 0];
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === NEWLINE && state === QUOTED) lines += 1;
      else if (byte === NEWLINE) {
        if (lines > 1 || hasInnerQuote || fields !== this.#layout.fields) {
          this.#keep(bytes, kept, record);
          this.#setAside(bytes.subarray(record, at), lines);
          kept = at + 1;
        }
        this.row += lines;
        record = at + 1;
        [state, fields, lines, hasInnerQuote] = [START, 1, 1, false];
        if (this.row - this.#segmentRow >= this.#layout.segmentLines) {
          this.#keep(bytes, kept, record);
          kept = record;
          this.#endSegment();
        }
      } else if (state === QUOTED) {
        if (byte === QUOTE) state = CLOSING;
      } else if (byte === delimiter) {
        fields += 1;
        state = START;
      } else if (byte === QUOTE) {
        if (state === FIELD) hasInnerQuote = true;
        else state = QUOTED;
      } else if (state === CLOSING) return this.#breakOff(bytes, kept, record);
      else state = FIELD;
    }
    this.#breakOff(bytes, kept, record);
    return this.#unread.length <= LONGEST_RECORD;
  }

  /** Takes in a last line without line end. */
  finish(): boolean {
    if (this.#unread.length === 0) return true;
    const isSound = this.scan(Buffer.from("\n"));
    return isSound && this.#unread.length === 0;
  }

  /** Text of the records that were not taken in. */
  unread(): string {
    return this.#unread.toString();
  }

  /** Segments that are complete, and the last one when `isEnd`. */
  segments(isEnd: boolean): LineSegment[] {
    if (isEnd && this.row > this.#segmentRow) this.#endSegment();
    return this.#complete.splice(0);
  }

  #keep(bytes: Buffer, from: number, to: number): void {
    if (to > from) this.#bytes.push(bytes.subarray(from, to));
  }

  #setAside(record: Buffer, lines: number): void {
    this.#loose.push({ row: this.row, text: record.toString() });
    for (let line = 0; line < lines; line += 1) this.#bytes.push(this.#placeholder);
  }

  #breakOff(bytes: Buffer, kept: number, record: number): false {
    this.#keep(bytes, kept, record);
    this.#unread = bytes.subarray(record);
    return false;
  }

  #endSegment(): void {
    const lines = this.row - this.#segmentRow;
    this.#complete.push({ bytes: this.#bytes, row: this.#segmentRow, lines, loose: this.#loose });
    this.#bytes = [];
    this.#loose = [];
    this.#segmentRow = this.row;
  }
}
