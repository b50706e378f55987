/** What the handbook tells of the files that can be read; plain data, so that the site needs no loader to print it. */

export interface HandbookColumn {
  readonly name: string;
  readonly title: string;
  /** In Chinese: 文字、日期、金额…. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly isKey: boolean;
  /** Headers that are known besides the title and the name. */
  readonly headers: readonly string[];
  /** Words of the file and the code that they become. */
  readonly codes: readonly { readonly code: string; readonly words: readonly string[] }[];
  /** Sentences: what is checked, what stands in for an empty cell. */
  readonly notes: readonly string[];
  readonly example: string;
}

export interface HandbookSource {
  /** Value of `sources[].source`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly HandbookColumn[];
  /** Checks over several columns, in sentences. */
  readonly checks: readonly string[];
  /** Columns of a wide file, by the code of their item. */
  readonly items: readonly { readonly code: string; readonly headers: readonly string[] }[];
  /** A small file that loads as it stands. */
  readonly example: { readonly file: string; readonly text: string };
}

export type Handbook = readonly HandbookSource[];
