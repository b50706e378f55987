/**
 * The meeting pack of one period for one audience, before it has a format: what PowerPoint, Excel, PDF and one-file HTML
 * all say. It is made from a snapshot alone (`monthPack`, `rankingPack` through `packOf`), so a stored snapshot gives the
 * same pack again.
 *
 * How a writer uses it:
 * - Every number a reader sees is a ready `text`, written by `src/snapshot/figure-text.ts` exactly as on the pages. Print
 *   the texts; use `value` only where the medium holds real numbers (cells, native charts), with the format of `type`.
 * - One section is one slide, one PDF page or one part of the HTML: `title` is the sentence it is about, `lead` what
 *   stands under it, then `figures`, `chart`, `table`; `notes` are the definitions for footnotes or speaker notes. Any of
 *   them may be empty. Sections of one `chapter` follow each other: contents and bookmarks list chapters and titles.
 * - A picture of `chart` is drawn with `options.drawChart(section.chart.drawing)`, an SVG with a view box.
 * - `mark`, `copyLabel`, `asOf` and the audience stand on the cover and in the footer of every page.
 * - Nothing here may be looked up elsewhere: what an audience must not see was left out when the pack was made.
 */

import type { PeriodKind } from "../../calendar/periods.ts";
import type { Chart } from "../../charts/chart.ts";
import type { Unit } from "../../metrics/metric.ts";

export interface Pack {
  /** `2026年3月经营月报`. */
  readonly title: string;
  /** Group or store that it is about. */
  readonly subject: string;
  readonly period: PackPeriod;
  readonly asOf: string;
  readonly audience: { readonly id: string; readonly title: string };
  readonly identify: IdentifyLevel;
  /** It leaves the house: no person, no grade. */
  readonly external: boolean;
  /** `内部资料`. */
  readonly mark: string;
  /** `编号 2026-0007`; `网站版` for a pack that is published with a site and so has no number. */
  readonly copyLabel: string;
  /** Titles of the policy profiles behind the definitions. */
  readonly profiles: readonly string[];
  readonly sections: readonly PackSection[];
}

export type IdentifyLevel = "none" | "code" | "name";

export interface PackPeriod {
  readonly id: string;
  readonly kind: PeriodKind;
  /** `2026年3月`. */
  readonly title: string;
  /** False when it had not ended by the as-of date: say so on the cover. */
  readonly finished: boolean;
}

/** One finding. */
export interface PackSection {
  /** Unique in the pack, ASCII: sheet names, anchors and bookmarks come from it. */
  readonly id: string;
  readonly chapter: string;
  /** The finding as a sentence without full stop. */
  readonly title: string;
  /** A few sentences; may be empty. */
  readonly lead: readonly string[];
  readonly figures: readonly PackFigure[];
  readonly chart: PackChart | null;
  readonly table: PackTable | null;
  readonly notes: readonly PackNote[];
}

/** A measure with everything that stands beside it on its card. */
export interface PackFigure {
  readonly metric: string;
  readonly title: string;
  readonly unit: Unit;
  /** Unrounded; null when nothing was due. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `92.3%`, or a dash. */
  readonly text: string;
  /** `104/114`; empty for figures that are no rate. */
  readonly parts: string;
  /** Why there is a dash; empty otherwise. */
  readonly absence: string;
  /** `目标 ≥ 95.0%`, or `未设目标`. */
  readonly target: string;
  readonly targetValue: number | null;
  readonly met: boolean | null;
  /** 环比 and 同比, written. */
  readonly previous: PackChange;
  readonly lastYear: PackChange;
  readonly clause: string;
}

export interface PackChange {
  readonly text: string;
  readonly sense: "up" | "down" | "same" | "none";
  readonly better: boolean | null;
}

export interface PackChart {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  /** For pictures, and the data as words. */
  readonly drawing: Chart;
  /** For media whose charts can be edited. */
  readonly native: NativeChart;
}

/** A chart as a spreadsheet program draws it. Values are rounded as they are written, so that every label can be read back. */
export interface NativeChart {
  readonly kind: "line" | "bar" | "stacked" | "scatter";
  /** Names along the axis; for `scatter` the numbers along it. */
  readonly categories: readonly (string | number)[];
  readonly series: readonly NativeSeries[];
  readonly unit: Unit;
}

export interface NativeSeries {
  readonly name: string;
  /** One per category; null leaves a gap. Ratios as 0.923, money in yuan. */
  readonly values: readonly (number | null)[];
  /** Lines that the others are read against are drawn dashed and quiet. */
  readonly role: "data" | "reference";
  /** Words beside the points of a `scatter`, one per category. */
  readonly labels?: readonly string[];
}

/** `points`: percentage points, 2.7; `change`: growth as a ratio, 0.125; both with their sign. */
export type ColumnType =
  | "month"
  | "text"
  | "integer"
  | "decimal"
  | "percent"
  | "points"
  | "change"
  | "days"
  | "yuan"
  | "date";

export interface PackTable {
  /** Short name, fit for the tab of a sheet; tables of one name have the same columns and share the sheet. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly PackRow[];
}

export interface PackColumn {
  readonly head: string;
  readonly type: ColumnType;
  /** Cells have `parts`: media with real numbers give numerator and denominator columns of their own. */
  readonly hasParts?: boolean;
}

export interface PackRow {
  readonly tone: "plain" | "total" | "flagged";
  readonly cells: readonly PackCell[];
}

export interface PackCell {
  /** In the unit of the column: ratio for `percent` and `change`, yuan for `yuan`, `YYYY-MM-DD` for `date` and `month`. */
  readonly value: number | string | null;
  readonly text: string;
  /** Where a row's unit is not the column's. */
  readonly type?: ColumnType;
  readonly parts?: { readonly numerator: number | null; readonly denominator: number | null; readonly text: string };
  readonly met?: boolean | null;
}

/** What a measure means and where that is written. */
export interface PackNote {
  readonly title: string;
  readonly definition: string;
  /** `篇二 第10条`. */
  readonly clause: string;
  readonly rule: string;
}
