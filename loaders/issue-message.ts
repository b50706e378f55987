/** An issue as one sentence in the error grammar of the program. */
import { dataMessage, type ErrorVerb } from "../src/errors.ts";
import type { Issue, IssueCheck } from "./source.ts";

const verbs: Readonly<Record<IssueCheck, ErrorVerb>> = {
  invalid: "invalid",
  missing: "missing",
  unknown: "unknown",
  duplicate: "duplicate",
  rule: "invalid",
};

/** `invalid received_at: "2026-02-30" (投诉记录.xlsx, sheet 3月, row 118)` */
export function issueMessage({ column, check, expected, received, file, sheet, row }: Issue): string {
  const value = check === "missing" ? undefined : received;
  const message = dataMessage(verbs[check], column, value, { file, sheet: sheet ?? undefined, row });
  const hint = /; (perhaps .+)$/.exec(expected)?.[1];
  if (hint !== undefined) return `${message}: ${hint}`;
  return check === "rule" || check === "duplicate" ? `${message}: ${expected}` : message;
}
