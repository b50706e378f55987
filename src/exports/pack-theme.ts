/** Colours, fonts and logo of a company's packs, from `exports.theme` of guanlan.yaml. */
import { ink, palette, verdictColours } from "../charts/theme.ts";

export interface PackTheme {
  /** Six hex digits without `#`. */
  readonly colors: PackColors;
  /** Names of fonts on the presenter's machine. */
  readonly fonts: { readonly latin: string; readonly eastAsian: string };
  /** A picture for cover and slides; null without. */
  readonly logo: Logo | null;
}

export interface PackColors {
  /** Titles, first series. */
  readonly primary: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly met: string;
  readonly missed: string;
  /** Series of a chart in order. */
  readonly series: readonly string[];
}

export interface Logo {
  readonly type: "png" | "jpeg" | "svg";
  readonly bytes: Uint8Array;
}

/** The look of the pages. Both font families come with Windows and with the Mac edition of Office. */
export const defaultTheme: PackTheme = {
  colors: {
    primary: "0B5CAD",
    text: hex(ink.text),
    quiet: hex(ink.quiet),
    line: hex(ink.line),
    paper: "FFFFFF",
    met: hex(verdictColours.met),
    missed: hex(verdictColours.missed),
    series: palette.map(hex),
  },
  fonts: { latin: "Microsoft YaHei", eastAsian: "Microsoft YaHei" },
  logo: null,
};

function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
