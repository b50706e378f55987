/** The theme of a project's packs: what guanlan.yaml says, and our own look for the rest. */
import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { ConfigError } from "../errors.ts";
import type { Project } from "../project/project.ts";
import { defaultTheme, type Logo, type PackTheme } from "./pack-theme.ts";

/** Throws ConfigError `missing logo: "logo.png" (guanlan.yaml)`, or `unsupported logo` for other kinds of file. */
export function themeOf({ directory, config }: Pick<Project, "directory" | "config">): PackTheme {
  const { primary, missed, series, latin_font, chinese_font, logo } = config.exports.theme;
  const { colors, fonts } = defaultTheme;
  return {
    colors: {
      ...colors,
      primary: primary === undefined ? colors.primary : hex(primary),
      missed: missed === undefined ? colors.missed : hex(missed),
      series: series === undefined ? colors.series : series.map(hex),
    },
    fonts: { latin: latin_font ?? chinese_font ?? fonts.latin, eastAsian: chinese_font ?? fonts.eastAsian },
    logo: logo === undefined ? null : logoFrom(directory, logo),
  };
}

const hex = (colour: string): string => colour.slice(1).toUpperCase();

const types: Readonly<Record<string, Logo["type"]>> = { ".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".svg": "svg" };

function logoFrom(directory: string, path: string): Logo {
  const type = types[extname(path).toLowerCase()];
  if (type === undefined)
    throw new ConfigError(`unsupported logo: ${JSON.stringify(path)} (expected png, jpg or svg, guanlan.yaml)`);
  const file = resolve(directory, path);
  if (!existsSync(file)) throw new ConfigError(`missing logo: ${JSON.stringify(path)} (guanlan.yaml)`);
  return { type, bytes: readFileSync(file) };
}
