/** What was read and what was not accepted, per file, with the reasons (read = accepted + quarantined). */

export interface Quality {
  readonly files: readonly QualityFile[];
  readonly issues: readonly QualityIssue[];
  /** Issues beyond those listed. */
  readonly unlisted: number;
}

export interface QualityFile {
  readonly source: string;
  readonly title: string;
  readonly file: string;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** `受理时间：日期无法识别` with the number of rows. */
  readonly reasons: readonly { readonly text: string; readonly rows: number }[];
}

export interface QualityIssue {
  readonly source: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly expected: string;
  /** Personal values are masked. */
  readonly received: string;
}
