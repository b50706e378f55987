/** Checks over the archive sign-in book: hit, near miss, boundary day. */
import { describe, expect, test } from "vitest";
import { hitsOf } from "../../support/integrity-of.ts";

describe("archives", () => {
  const raw = (delivered: string, handed_over_on: string, registered_on: string | null = null) => ({
    delivery: [{ delivery_id: "D", delivered_at: `${delivered} 18:00:00` }],
    archive_package: [{ package_id: "P", delivery_id: "D", handed_over_on, registered_on }],
  });

  test("handed over the day before the car was; on the day itself is in order", async () => {
    expect(await hitsOf("handover-before-delivery", raw("2026-05-10", "2026-05-09"))).toEqual({
      of: [1, 1],
      found: ["D"],
    });
    expect(await hitsOf("handover-before-delivery", raw("2026-05-10", "2026-05-10"))).toEqual({
      of: [0, 1],
      found: [],
    });
  });

  test("a delivery without a package is not looked at", async () => {
    const both = raw("2026-05-10", "2026-05-10");
    const delivery = [...both.delivery, { delivery_id: "E", delivered_at: "2026-05-10 18:00:00" }];
    expect(await hitsOf("handover-before-delivery", { ...both, delivery })).toEqual({ of: [0, 1], found: [] });
  });

  test("entered the day after the hand-over; a store that allows one day sees it from the second on", async () => {
    const late = raw("2026-05-10", "2026-05-11", "2026-05-12");
    const overrides = [{ id: "data_quality.registration_days", value: 1 }];
    expect(await hitsOf("late-registration", raw("2026-05-10", "2026-05-11", "2026-05-11"))).toMatchObject({
      of: [0, 1],
    });
    expect(await hitsOf("late-registration", late)).toEqual({ of: [1, 1], found: ["D"] });
    expect(await hitsOf("late-registration", late, { overrides })).toMatchObject({ of: [0, 1] });
  });

  test("a store's own number holds for that store only", async () => {
    const employee = ["S1", "S2"].map((store_id) => ({ employee_id: `E-${store_id}`, store_id }));
    const raws = {
      employee,
      delivery: ["S1", "S2"].map((store_id) => ({
        delivery_id: `D-${store_id}`,
        store_id,
        advisor_id: `E-${store_id}`,
        delivered_at: "2026-05-10 18:00:00",
      })),
      archive_package: ["S1", "S2"].map((store_id) => ({
        package_id: `P-${store_id}`,
        delivery_id: `D-${store_id}`,
        handed_over_on: "2026-05-11",
        registered_on: "2026-05-12",
      })),
    };
    const overrides = [{ id: "data_quality.registration_days", value: 1, store: "S2" }];
    expect(await hitsOf("late-registration", raws, { overrides })).toEqual({ of: [1, 2], found: ["D-S1"] });
  });
});
