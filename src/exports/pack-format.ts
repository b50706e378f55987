/** What a file format of a pack is: each is written by one module and registered in `pack-formats.ts`. */
import type { Chart } from "../charts/chart.ts";
import type { Pack } from "./pack/pack.ts";
import type { PackTheme } from "./pack-theme.ts";

export interface PackFormat {
  /** As `--format` names it; also the ending of the file. */
  readonly id: "pptx" | "xlsx" | "pdf" | "html";
  readonly title: string;
  readonly write: PackWriter;
}

/**
 * Same pack and options, same bytes: no clock, no random number, dates of the file are the pack's as-of date. Throws
 * GuanlanError when something outside is missing (a browser, a font) with a message that says what to install; the other
 * formats are still written.
 */
export type PackWriter = (pack: Pack, options: WriteOptions) => Promise<Uint8Array>;

export interface WriteOptions {
  readonly theme: PackTheme;
  /** Chart → SVG text; ECharts runs behind it. */
  readonly drawChart: (chart: Chart) => string;
  /** PDF on sheets that lie; upright when absent. */
  readonly landscape?: boolean;
}
