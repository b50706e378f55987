/** The register of numbered copies (P04-10…13, P04-20): who took what, when and for what; one line per file, never rewritten. */
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { GuanlanError } from "../errors.ts";

export interface CopyLine {
  /** `2026-0001`. */
  readonly copy: string;
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly at: string;
  readonly by: string;
  readonly purpose: string;
  readonly period: string;
  readonly asOf: string;
  readonly audience: string;
  readonly identify: string;
  readonly external: boolean;
  readonly file: string;
  readonly sha256: string;
}

export const REGISTER = join("exports", "register.csv");

const HEAD = ["编号", "时间", "经手人", "用途", "期间", "数据截止", "读者", "人员标识", "对外", "文件", "SHA-256"];

/** What was made under a number: at least the lines of its files. */
interface Made {
  readonly lines: readonly CopyLine[];
}

/**
 * Takes the next number of the year, has the files made, writes their lines and gives back what was made. A failure takes no number. Throws
 * GuanlanError when another export of the project is running.
 */
export async function registered<M extends Made>(
  directory: string,
  now: string,
  make: (copy: string) => Promise<M>,
): Promise<M> {
  const path = join(directory, REGISTER);
  mkdirSync(join(directory, "exports"), { recursive: true });
  const lock = `${path}.lock`;
  take(lock);
  try {
    const made = await make(nextNumber(path, now.slice(0, 4)));
    const head = existsSync(path) ? "" : `\uFEFF${csvLine(HEAD)}`;
    appendFileSync(path, head + made.lines.map((line) => csvLine(cellsOf(line))).join(""));
    return made;
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  try {
    closeSync(openSync(lock, "wx"));
  } catch (cause) {
    throw new GuanlanError(`another export of this project is running (if not, delete ${lock})`, { cause });
  }
}

/** Numbers start at one every year. */
function nextNumber(path: string, year: string): string {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const used = [...text.matchAll(new RegExp(`^\uFEFF?"?${year}-(\\d{4,})"?,`, "gm"))].map(([, number]) =>
    Number(number),
  );
  return `${year}-${String(Math.max(0, ...used) + 1).padStart(4, "0")}`;
}

function cellsOf({
  copy,
  at,
  by,
  purpose,
  period,
  asOf,
  audience,
  identify,
  external,
  file,
  sha256,
}: CopyLine): string[] {
  return [
    copy,
    at.replace("T", " "),
    by,
    purpose,
    period,
    asOf,
    audience,
    identify,
    external ? "是" : "否",
    file,
    sha256,
  ];
}

/** A name that starts like a formula is text all the same. */
function csvLine(cells: readonly string[]): string {
  const safe = cells.map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replace(/[\r\n]+/g, " "));
  return `${safe.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
