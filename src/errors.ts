/** The error grammar of the whole program and how an error ends it. */

/** Where a value was read: shown in brackets behind every message about data. */
export interface Location {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
}

export type ErrorVerb = "invalid" | "unknown" | "missing" | "duplicate" | "unsupported";

/** `(投诉记录.xlsx, sheet 3月, row 118)` */
export function formatLocation({ file, sheet, row }: Location): string {
  const parts = [file];
  if (sheet !== undefined) parts.push(`sheet ${sheet}`);
  if (row !== undefined) parts.push(`row ${row}`);
  return `(${parts.join(", ")})`;
}

/** `invalid received_at: "2026-02-30" (投诉记录.xlsx, sheet 3月, row 118)` */
export function dataMessage(verb: ErrorVerb, thing: string, value: unknown, at?: Location): string {
  const shown = value === undefined ? "" : `: ${JSON.stringify(value)}`;
  return `${verb} ${thing}${shown}${at === undefined ? "" : ` ${formatLocation(at)}`}`;
}

export const EXIT = { done: 0, failed: 1, warnings: 2, usage: 64 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error whose message is meant for the user; anything else is a bug and prints its stack. */
export class GuanlanError extends Error {
  readonly exitCode: ExitCode;
  constructor(message: string, options: { cause?: unknown; exitCode?: ExitCode } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.exitCode = options.exitCode ?? EXIT.failed;
  }
}

/** The command line was wrong: exit code 64. */
export class UsageError extends GuanlanError {
  constructor(message: string) {
    super(message, { exitCode: EXIT.usage });
  }
}

/** guanlan.yaml, a policy profile or a calendar file is not usable. */
export class ConfigError extends GuanlanError {}

/** A source file as a whole cannot be used; the warehouse stays as it was. */
export class SourceError extends GuanlanError {}

/** A statement failed; keeps the SQL so that it can be inspected. */
export class QueryError extends GuanlanError {
  readonly sql: string;
  constructor(sql: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${reason}\n${sql}`, { cause });
    this.sql = sql;
  }
}
