/** Checks over complaints: hit, near miss, boundary. */
import { describe, expect, test } from "vitest";
import { hitsOf } from "../../support/integrity-of.ts";

describe("complaints", () => {
  const complaint = (complaint_id: string, closed_at: string | null, handled_at: string | null = null) => ({
    complaint_id,
    received_at: "2026-05-04 09:00:00",
    handled_at,
    closed_at,
  });

  test("closed a minute before it was handled; at the same minute is in order; an open one is not looked at", async () => {
    const raw = {
      complaint: [
        complaint("A", "2026-05-06 10:00:00", "2026-05-06 10:01:00"),
        complaint("B", "2026-05-06 10:00:00", "2026-05-06 10:00:00"),
        complaint("C", null, "2026-05-06 10:00:00"),
        complaint("D", "2026-05-06 10:00:00"),
      ],
    };
    expect(await hitsOf("closed-before-handled", raw)).toEqual({ of: [1, 2], found: ["A"] });
  });

  const closedOn = (day: string, count: number) => ({
    complaint: Array.from({ length: count }, (_, i) => complaint(`T${i}`, `${day} 1${i}:00:00`)),
  });

  test("five on one of the last three days of a month; four or a day earlier are not", async () => {
    expect(await hitsOf("closed-in-bulk", closedOn("2026-05-29", 5))).toMatchObject({ of: [5, 5] });
    expect(await hitsOf("closed-in-bulk", closedOn("2026-05-31", 5))).toMatchObject({ of: [5, 5] });
    expect(await hitsOf("closed-in-bulk", closedOn("2026-05-28", 5))).toMatchObject({ of: [0, 5] });
    expect(await hitsOf("closed-in-bulk", closedOn("2026-05-31", 4))).toMatchObject({ of: [0, 4] });
  });
});
