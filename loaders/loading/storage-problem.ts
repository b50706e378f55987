/** What the disk refused, told without the machine's own words. */
import { relative } from "node:path";
import { GuanlanError } from "../../src/errors.ts";

const PROBLEMS: readonly (readonly [string, RegExp])[] = [
  ["permission denied", /\b(?:EACCES|EPERM)\b|permission denied|operation not permitted/i],
  ["read-only file system", /\bEROFS\b|read-only file system/i],
  ["no space left", /\b(?:ENOSPC|EDQUOT|EFBIG)\b|no space left|disk quota|file too large/i],
];
const WORDS_OF_SYSTEM = /\bIO Error\b|^E[A-Z]{3,}:|\bcould not \w+ file\b/i;

/** Undefined when `error` is about something else. `directory` is the project's, to show paths below it. */
export function storageProblem(error: unknown, directory: string): GuanlanError | undefined {
  if (!(error instanceof Error) || !WORDS_OF_SYSTEM.test(error.message)) return undefined;
  const problem = PROBLEMS.find(([, words]) => words.test(error.message))?.[0];
  if (problem === undefined) return undefined;
  const path = /["'](\/[^"']+|[A-Z]:[^"']+)["']/.exec(error.message)?.[1];
  const where = path === undefined ? "" : ` (${relative(directory, path).replaceAll("\\", "/")})`;
  return new GuanlanError(`${problem}${where}; nothing was changed`, { cause: error });
}
