/** What every reader gives, whatever the format: sheets of numbered rows, read as a stream. */
import type { RawRow } from "../source.ts";

export interface RawSheet {
  /** As the file names it; text files have none. */
  readonly name: string | undefined;
  /** Cells beyond the header shift the row's meaning in a text file, while in a spreadsheet they are remarks. */
  readonly isPositional: boolean;
  /** To be read once: giving up a workbook halfway leaves its library inflating the rest. Throws SourceError when the file breaks off. */
  readonly rows: () => AsyncIterable<RawRow>;
  /** What the rows are made of, when it is delimited text. */
  readonly text?: DelimitedText;
}

export interface DelimitedText {
  readonly delimiter: string;
  /** UTF-8 with plain line breaks, each piece of whole characters. */
  readonly read: () => AsyncIterable<Buffer>;
}

export interface ReadOptions {
  /** Path as messages show it. */
  readonly label: string;
  readonly encoding: string;
  /** Found out when absent. */
  readonly delimiter?: string | undefined;
  /** All visible sheets when absent. */
  readonly sheets?: readonly string[] | undefined;
}
