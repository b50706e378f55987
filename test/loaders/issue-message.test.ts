import { expect, test } from "vitest";
import { issueMessage } from "../../loaders/issue-message.ts";

const issue = {
  source: "complaints",
  entity: "complaint",
  file: "投诉记录.xlsx",
  sheet: "3月",
  row: 118,
  column: "received_at",
  check: "invalid",
  expected: "a time such as 2026-03-05 14:20",
  received: "2026-02-30",
} as const;

test.each([
  [issue, 'invalid received_at: "2026-02-30" (投诉记录.xlsx, sheet 3月, row 118)'],
  [{ ...issue, sheet: null }, 'invalid received_at: "2026-02-30" (投诉记录.xlsx, row 118)'],
  [{ ...issue, check: "missing", received: "" } as const, "missing received_at (投诉记录.xlsx, sheet 3月, row 118)"],
  [
    { ...issue, column: "demand", check: "unknown", received: "送车" } as const,
    'unknown demand: "送车" (投诉记录.xlsx, sheet 3月, row 118)',
  ],
  [
    {
      ...issue,
      column: "complaint_id",
      check: "duplicate",
      received: "C1",
      expected: "first in a.csv, row 2",
    } as const,
    'duplicate complaint_id: "C1" (投诉记录.xlsx, sheet 3月, row 118): first in a.csv, row 2',
  ],
  [
    {
      ...issue,
      column: "closed_at",
      check: "rule",
      received: "2026-03-01",
      expected: "received_at (2026-03-05) or later",
    } as const,
    'invalid closed_at: "2026-03-01" (投诉记录.xlsx, sheet 3月, row 118): received_at (2026-03-05) or later',
  ],
])("%#: %j", (given, sentence) => {
  expect(issueMessage(given)).toBe(sentence);
});
