/** A car handed over with a paper missing adds nothing to performance (P13-102, X-22). */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

const paid = (order_id: string, more: object = {}) => ({
  order_id,
  seller_id: "E1",
  signed_at: "2026-03-01 10:00:00",
  funds_received_at: "2026-03-05 10:00:00",
  ...more,
});
const car = (order_id: string, more: object = {}, delivery_id = `J-${order_id}`) => ({
  delivery_id,
  order_id,
  advisor_id: "E1",
  delivered_at: "2026-03-06 10:00:00",
  papers_handed_at: "2026-03-06 10:20:00",
  papers_complete: true,
  ...more,
});
const lacking = { papers_complete: false };
const completed = (order_id: string, completed_on: string) => ({
  package_id: `P-${order_id}`,
  delivery_id: `J-${order_id}`,
  handed_over_on: "2026-03-09",
  completed_on,
});

/** Every way in which a paper can be missing, one order each. */
const cars: RawRows = {
  sales_order: [
    ...["whole", "missing", "completed", "service", "not noted", "not yet delivered"].map((id) => paid(id)),
    paid("completed, then paid", { funds_received_at: "2026-04-20 10:00:00" }),
    paid("completed, not paid", { funds_received_at: null }),
    paid("one of three", { units: 3 }),
  ],
  delivery: [
    car("whole"),
    car("missing", lacking),
    car("completed", lacking),
    car("completed, then paid", lacking),
    car("completed, not paid", lacking),
    car("one of three", {}, "J1"),
    car("one of three", lacking, "J2"),
    car("service", { ...lacking, kind: "service" }),
    car("not noted", { papers_complete: null }),
    car("not yet delivered", { ...lacking, delivered_at: "2026-05-02 10:00:00" }),
  ],
  archive_package: [
    completed("completed", "2026-04-02"),
    ...["completed, then paid", "completed, not paid"].map((id) => completed(id, "2026-03-20")),
  ],
};

/** Order → the day and the number of cars that count. */
async function counted(asOf: string, handling?: string) {
  const overrides = handling === undefined ? [] : [{ id: "recognition.papers_missing", value: handling }];
  const { db } = await analysisOf(cars, { asOf, overrides });
  const rows = await db.selectFrom("fct_orders").select(["order_id", "recognised_on", "recognised_units"]).execute();
  return Object.fromEntries(
    rows.map(({ order_id, recognised_on: on, recognised_units: units }) => [order_id, on === null ? 0 : [on, units]]),
  );
}

const atOnce = {
  whole: ["2026-03-05", 1],
  service: ["2026-03-05", 1],
  "not noted": ["2026-03-05", 1],
  "not yet delivered": ["2026-03-05", 1],
  "one of three": ["2026-03-05", 2],
};

describe("a car counts", () => {
  test("when the money and the last paper are there; the others of its order do not wait for it", async () => {
    expect(await counted("2026-04-30")).toEqual({
      ...atOnce,
      missing: 0,
      completed: ["2026-04-02", 1],
      "completed, not paid": 0,
      "completed, then paid": ["2026-04-20", 1],
    });
  });

  test("not before the day on which the last paper came", async () => {
    expect(await counted("2026-04-01")).toMatchObject({ completed: 0, missing: 0 });
  });

  test("never again, where the policy says lost", async () => {
    const lost = { missing: 0, completed: 0, "completed, not paid": 0, "completed, then paid": 0 };
    expect(await counted("2026-04-30", "lost")).toEqual({ ...atOnce, ...lost });
  });

  test("all the same, where the policy says so", async () => {
    expect(await counted("2026-04-30", "counted")).toMatchObject({
      missing: ["2026-03-05", 1],
      completed: ["2026-03-05", 1],
      "one of three": ["2026-03-05", 3],
    });
  });
});

test("E-16: with one paper missing the car adds 0 to performance, to the target and to probation, not to the deals", async () => {
  const raw: RawRows = {
    sales_order: [paid("A"), paid("B")],
    delivery: [car("A"), car("B", lacking)],
    employee: [{ employee_id: "E1", hired_on: "2026-02-01", valid_from: "2026-02-01", probation_end: "2026-03-31" }],
    sales_target: [{ employee_id: "E1", month: "2026-03", units: 4 }],
  };
  const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
  const march = (id: string) => metricOf(analysis, id, "2026-03");
  expect(await march("orders-effective")).toEqual([2, null, 2]);
  expect(await march("recognised-units")).toEqual([1, null, 1]);
  expect(await march("units-without-papers")).toEqual([1, null, 1]);
  expect(await march("sales-target-attainment")).toEqual([1, 4, 0.25]);
  expect(await march("probation-unit-attainment")).toEqual([1, 5, 0.2]);
});
