/** What was read and what was not accepted, how fresh it is, and what records say against each other. */

export interface Quality {
  readonly files: readonly QualityFile[];
  readonly sources: readonly QualitySource[];
  readonly issues: readonly QualityIssue[];
  /** Issues beyond those listed. */
  readonly unlisted: number;
  readonly checks: readonly QualityCheck[];
  /** Null when no active profile says when to doubt a figure. */
  readonly trustLimits: TrustLimits | null;
}

export interface QualityFile {
  readonly source: string;
  readonly title: string;
  readonly file: string;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** `受理时间：日期无法识别` with the number of rows. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly text: string;
  readonly rows: number;
}

/** All files of a source together. */
export interface QualitySource {
  readonly source: string;
  readonly title: string;
  readonly freshness: Freshness;
  readonly retention: Retention;
  /** By month, oldest first; rows that have no month come last. They add up to what the files say. */
  readonly months: readonly QualityMonth[];
}

export interface Freshness {
  /** `每月` */
  readonly cadence: string;
  /** Day of the last record that had happened by the as-of day. */
  readonly latest: string | null;
  readonly daysSince: number | null;
  /** Time whose export must be here by now, e.g. `2026年8月`; null when nothing is expected. */
  readonly due: string | null;
  readonly isLate: boolean | null;
}

export interface Retention {
  /** As guanlan.yaml says; null where nobody has set any. */
  readonly months: number | null;
  /** Day of the first record; null without a period, or where records have no day. */
  readonly oldest: string | null;
  /** Records whose period had ended before the as-of day; null as above. */
  readonly past: number | null;
}

export interface QualityMonth {
  /** `2026-03`; null for master data and rows without a day. */
  readonly month: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly reasons: readonly Reason[];
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

/** An integrity check as a reader sees it. */
export interface QualityCheck {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly effect: string;
  /** Word for one record: `份有效订单`. */
  readonly counted: string;
  readonly metrics: readonly string[];
  readonly span: "month" | "to_date";
  /** What would have to be exported or set for it; empty when it was made. */
  readonly missing: readonly string[];
  /** `视为月末的天数（含末日）：3 天` */
  readonly settings: readonly string[];
  readonly counts: readonly CheckCount[];
  /** Codes of the records found, by month and store. */
  readonly subjects: readonly CheckSubject[];
}

export interface CheckCount {
  readonly month: string;
  readonly store: string;
  readonly checked: number;
  readonly affected: number;
}

export interface CheckSubject {
  readonly month: string;
  readonly store: string;
  readonly subject: string;
}

/** Per cent of affected records above which a figure is marked. */
export interface TrustLimits {
  readonly notice: number;
  readonly doubt: number;
}
