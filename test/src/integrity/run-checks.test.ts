import { describe, expect, test } from "vitest";
import { integrityChecks } from "../../../src/integrity/catalogue.ts";
import { runChecks } from "../../../src/integrity/run-checks.ts";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { integrityOf } from "../../support/integrity-of.ts";

const delivery = (id: string, store: string, day: string) => ({
  delivery_id: id,
  store_id: store,
  advisor_id: `E-${store}`,
  delivered_at: `${day} 10:00:00`,
});
const employee = ["S1", "S2"].map((store_id) => ({ employee_id: `E-${store_id}`, store_id }));
const handed = (id: string, handed_over_on: string) => ({ package_id: `P-${id}`, delivery_id: id, handed_over_on });

describe("counts", () => {
  test("stand by month and store; the codes listed are as many as the count says", async () => {
    const raw = {
      employee,
      delivery: [
        delivery("A", "S1", "2026-04-10"),
        delivery("B", "S1", "2026-05-10"),
        delivery("C", "S1", "2026-05-10"),
        delivery("D", "S2", "2026-05-10"),
      ],
      archive_package: [
        handed("A", "2026-04-09"),
        handed("B", "2026-05-09"),
        handed("C", "2026-05-12"),
        handed("D", "2026-05-09"),
      ],
    };
    const { counts, subjects, stores, missing } = await integrityOf("handover-before-delivery", raw);
    expect({ stores, missing }).toEqual({ stores: ["S1", "S2"], missing: [] });
    expect(counts).toEqual([
      { month: "2026-04", store: "S1", checked: 1, affected: 1 },
      { month: "2026-05", store: "S1", checked: 2, affected: 1 },
      { month: "2026-05", store: "S2", checked: 1, affected: 1 },
    ]);
    expect(subjects.map(({ month, store, subject }) => `${month} ${store} ${subject}`)).toEqual([
      "2026-04 S1 A",
      "2026-05 S1 B",
      "2026-05 S2 D",
    ]);
  });

  test("what has not happened by the as-of day is not looked at", async () => {
    const raw = { delivery: [delivery("A", "S1", "2026-06-10")], archive_package: [handed("A", "2026-06-09")] };
    const before = await integrityOf("handover-before-delivery", raw, { asOf: "2026-06-09" });
    expect(before.counts).toEqual([]);
  });
});

describe("what was not exported is no contradiction", () => {
  const visit = { party_id: "A", store_id: "S1", employee_id: "E-S1", arrived_at: "2026-05-01 10:00:00" };
  const order = (store: string) => ({
    order_id: `O-${store}`,
    store_id: store,
    seller_id: `E-${store}`,
    party_id: null,
    signed_at: "2026-05-02 10:00:00",
  });

  test("a store without showroom register is left out, the other one is checked", async () => {
    const raw = { employee, showroom_visit: [visit], sales_order: [order("S1"), order("S2")] };
    const { stores, counts } = await integrityOf("order-without-visit", raw);
    expect(stores).toEqual(["S1"]);
    expect(counts).toEqual([{ month: "2026-05", store: "S1", checked: 1, affected: 1 }]);
  });

  test("without the register anywhere nothing is said, and why", async () => {
    const { stores, missing, counts } = await integrityOf("order-without-visit", {
      employee,
      sales_order: [order("S1")],
    });
    expect({ stores, missing, counts }).toEqual({ stores: [], missing: ["展厅客流"], counts: [] });
  });

  test("without the profile that holds its numbers a check is not made", async () => {
    const raw = { delivery: [delivery("A", "S1", "2026-05-10")], archive_package: [handed("A", "2026-05-11")] };
    const located = {
      ...raw,
      archive_package: raw.archive_package.map((row) => ({ ...row, registered_on: "2026-05-12" })),
    };
    const { missing, counts } = await integrityOf("late-registration", located, { profiles: ["skoda_archive"] });
    expect({ missing, counts }).toEqual({ missing: ["data_quality.registration_days"], counts: [] });
  });
});

describe("the catalogue", () => {
  test("names every check once and only metrics that exist", () => {
    const ids = integrityChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(metrics.map(({ id }) => id));
    expect(integrityChecks.flatMap((check) => check.metrics).filter((id) => !known.has(id))).toEqual([]);
    expect(integrityChecks.filter((check) => check.metrics.length === 0)).toEqual([]);
  });

  test("runs over an empty warehouse and says nothing", async () => {
    const results = await runChecks(await analysisOf({}, { asOf: "2026-06-30" }));
    expect(results.map(({ check }) => check.id)).toEqual(integrityChecks.map(({ id }) => id));
    expect(results.flatMap(({ counts, subjects }) => [...counts, ...subjects])).toEqual([]);
    expect(results.every(({ missing }) => missing.length > 0)).toBe(true);
  });
});
