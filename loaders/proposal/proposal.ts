/** What `guanlan init` proposes: entries of guanlan.yaml with how sure each column is and what must be asked. */
import type { Conditions, Expression } from "../../src/project/expression-schema.ts";
import type { DateOrder } from "../values/instant.ts";

export interface ProposedColumn {
  readonly column: string;
  readonly title: string;
  /** Header of the file; null for what is assumed. */
  readonly header: string | null;
  readonly assumed: string | boolean | Expression | null;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ProposedEntry {
  /** Id and Chinese title of the source. */
  readonly source: string;
  readonly title: string;
  readonly files: readonly string[];
  /** Null for all sheets. */
  readonly sheets: readonly string[] | null;
  readonly where: Conditions;
  readonly distinct: boolean;
  readonly columns: readonly ProposedColumn[];
  /** Headers that no proposed entry of the file uses. */
  readonly ignored: readonly string[];
  /** So few of the headers are used that the file may be something else. */
  readonly is_doubtful: boolean;
  /** Order of the days: proved by the file or given; null when none is needed or it is in question. */
  readonly date_order: DateOrder | null;
  /** Required columns that nothing fills: the entry is written as a comment. */
  readonly missing: readonly string[];
}

/** Days that read in several ways. */
export interface DateQuestion {
  readonly file: string;
  readonly header: string;
  readonly example: string;
  readonly readings: readonly { readonly order: DateOrder; readonly day: string }[];
}

export interface Proposal {
  readonly entries: readonly ProposedEntry[];
  readonly questions: readonly DateQuestion[];
  /** Files that could not be read, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Files of which nothing could be made. */
  readonly unknown: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly headers: readonly string[];
  }[];
  /** Ids found in store columns, else the one that was assumed. */
  readonly stores: readonly string[];
  /** Whether a list of stores has to be written, as no file is one. */
  readonly writesStores: boolean;
}
