import { expect, test } from "vitest";
import { withFixedDates } from "../../../../src/exports/pdf/fixed-dates.ts";

test("both dates become the as-of day and no byte moves", () => {
  const before = Buffer.from(
    "<</CreationDate (D:20261124110655+00'00')\n/ModDate (D:20261124110655+00'00')>> end",
    "latin1",
  );
  const after = Buffer.from(withFixedDates(before, "2026-09-30")).toString("latin1");
  expect(after).toBe("<</CreationDate (D:20260930000000+08'00')\n/ModDate (D:20260930000000+08'00')>> end");
});
