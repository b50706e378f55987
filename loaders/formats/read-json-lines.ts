/** Reads JSON lines: an object per line, its keys the columns; the keys of an object inside are `owner.name`. */
import type { RawCell, RawRow } from "../source.ts";
import { decodeText } from "./decode-text.ts";
import { detectEncoding } from "./detect-encoding.ts";
import type { RawSheet, ReadOptions } from "./raw-sheet.ts";
import { refuseSheets } from "./refuse-sheets.ts";

type Line = Readonly<Record<string, unknown>>;

/**
 * One sheet without a name; its header, row 0, has every key that some line has. A line that is no object is a broken
 * row. Throws SourceError when the text cannot be decoded.
 */
export async function readJsonLines(path: string, options: ReadOptions): Promise<RawSheet[]> {
  refuseSheets(options, "a file of JSON lines");
  const encoding = options.encoding === "auto" ? await detectEncoding(path, options.label) : options.encoding;
  const text = () => decodeText(path, encoding, options.label);
  return [{ name: undefined, isPositional: false, rows: () => records(text) }];
}

async function* records(text: () => AsyncIterable<string>): AsyncGenerator<RawRow> {
  const keys = new Set<string>();
  for await (const [, line] of numberedLines(text())) for (const key of Object.keys(parsed(line) ?? {})) keys.add(key);
  if (keys.size === 0) return;
  yield { row: 0, cells: [...keys] };
  for await (const [row, line] of numberedLines(text())) {
    const object = parsed(line);
    if (object !== undefined) yield { row, cells: [...keys].map((key) => rawCell(object[key])) };
    else yield { row, cells: [], broken: { expected: "a JSON object", received: `${line.length} characters` } };
  }
}

/** Blank lines are counted and left out. */
async function* numberedLines(text: AsyncIterable<string>): AsyncGenerator<readonly [number, string]> {
  let row = 0;
  let held = "";
  for await (const piece of text) {
    const lines = (held + piece).split("\n");
    held = lines.pop() ?? "";
    for (const line of lines) {
      row += 1;
      if (line.trim() !== "") yield [row, line];
    }
  }
  if (held.trim() !== "") yield [row + 1, held];
}

function parsed(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isLine(value) ? flat(value) : undefined;
  } catch {
    return undefined;
  }
}

const isLine = (value: unknown): value is Line => typeof value === "object" && value !== null && !Array.isArray(value);

/** An object inside an object is told by the path to each of its values. */
function flat(line: Line, path = "", levels = LEVELS): Line {
  return Object.fromEntries(
    Object.entries(line).flatMap(([key, value]) =>
      isLine(value) && levels > 1
        ? Object.entries(flat(value, `${path}${key}.`, levels - 1))
        : [[path + key, value] as const],
    ),
  );
}
/** Deeper is JSON text. */
const LEVELS = 5;

/** Lists of plain values are told one after the other, nothing for an empty one; what else is nested is JSON text. */
function rawCell(value: unknown): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== "object")) return value.join(";") || null;
  return JSON.stringify(value);
}
