/** Text exports: GB18030 as older programs write it, or UTF-8 with a byte order mark. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import iconv from "iconv-lite";
import type { Line } from "./table.ts";

export type Encoding = "gb18030" | "utf-8";

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineText = (line: Line): string =>
  line.map((cell) => (cell === null ? "" : quoted(cell instanceof Date ? cell.toISOString() : String(cell)))).join(",");

export function writeCsv(
  out: string,
  file: string,
  { lines, encoding }: { lines: readonly Line[]; encoding: Encoding },
): void {
  const text = `${lines.map(lineText).join("\r\n")}\r\n`;
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encoding === "utf-8" ? `\uFEFF${text}` : iconv.encode(text, "gb18030"));
}
