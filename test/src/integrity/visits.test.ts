/** Checks over outside visits and their reports: hit, near miss, boundary day. */
import { describe, expect, test } from "vitest";
import { hitsOf } from "../../support/integrity-of.ts";

describe("outside visits", () => {
  const reported = (sellers: readonly string[], day: string) => ({
    visit: sellers.map((seller_id, i) => ({ visit_id: `V${i}`, seller_id, visited_on: "2026-05-12" })),
    visit_report: sellers.map((_, i) => ({ visit_id: `V${i}`, submitted_at: `${day} 2${i % 4}:00:00` })),
  });
  const five = ["E1", "E1", "E1", "E1", "E1"];

  test("five reports of one seller on one of the last three days of a month", async () => {
    expect(await hitsOf("reports-in-bulk", reported(five, "2026-05-29"))).toEqual({
      of: [5, 5],
      found: ["V0", "V1", "V2", "V3", "V4"],
    });
    expect(await hitsOf("reports-in-bulk", reported(five, "2026-05-28"))).toMatchObject({ of: [0, 5] });
    expect(await hitsOf("reports-in-bulk", reported(["E2", ...five.slice(1)], "2026-05-29"))).toMatchObject({
      of: [0, 5],
    });
  });

  test("a visit without a report counts from its due day on", async () => {
    const raw = {
      visit: [
        { visit_id: "V1", visited_on: "2026-05-12" },
        { visit_id: "V2", visited_on: "2026-05-11" },
      ],
      visit_report: [{ visit_id: "V2", submitted_at: "2026-05-12 10:00:00" }],
    };
    expect(await hitsOf("visit-without-report", raw, { asOf: "2026-05-13" })).toEqual({ of: [0, 1], found: [] });
    expect(await hitsOf("visit-without-report", raw, { asOf: "2026-05-14" })).toEqual({ of: [1, 2], found: ["V1"] });
  });
});
