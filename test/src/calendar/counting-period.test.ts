import { expect, test } from "vitest";
import { countsTogether } from "../../../src/calendar/counting-period.ts";

test.each([
  ["month", "2025-11-01", "2025-11-30", true],
  ["month", "2025-11-30", "2025-12-01", false],
  ["month", "2024-11-05", "2025-11-05", false],
  ["year", "2025-01-01", "2025-12-31", true],
  ["year", "2025-12-31", "2026-01-01", false],
  ["rolling_30_days", "2025-11-05", "2025-12-04", true],
  ["rolling_30_days", "2025-11-05", "2025-12-05", false],
  ["rolling_30_days", "2025-12-31", "2026-01-02", true],
  ["since_start", "2020-01-01", "2026-01-01", true],
] as const)("%s: %s still counts on %s: %s", (period, earlier, day, together) => {
  expect(countsTogether(period, earlier, day)).toBe(together);
});
