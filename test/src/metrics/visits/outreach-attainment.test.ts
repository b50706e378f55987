/** The key-account specialist's work outside (P13-62, P13-64, P13-66). */
import { describe, expect, test } from "vitest";
import { analysisOf } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";
import { e10 } from "../../../support/outreach-example.ts";

describe("E-10: two meetings, five calls, two visits a day", () => {
  test("each kind counts up to its minimum; the day on the duty roster is not asked", async () => {
    const analysis = await analysisOf(e10, { asOf: "2026-03-11" });
    expect(await metricOf(analysis, "outreach-attainment.meet_potential", "2026-03")).toEqual([12, 14, 12 / 14]);
    expect(await metricOf(analysis, "outreach-attainment.call_potential", "2026-03")).toEqual([31, 35, 31 / 35]);
    expect(await metricOf(analysis, "outreach-attainment.visit_existing", "2026-03")).toEqual([9, 14, 9 / 14]);
    expect(await metricOf(analysis, "outreach-shortfall-units", "2026-03")).toEqual([11, null, 11]);
    expect(await metricOf(analysis, "outreach-shortfall-days", "2026-03")).toEqual([6, null, 6]);
  });

  test("a working day without any record is a day missed, a day of rest is not", async () => {
    const thursday = await analysisOf(e10, { asOf: "2026-03-12" });
    expect(await metricOf(thursday, "outreach-shortfall-units", "2026-03")).toEqual([20, null, 20]);
    const friday = await analysisOf(e10, { asOf: "2026-03-13" });
    const sunday = await analysisOf(e10, { asOf: "2026-03-15" });
    const days = "outreach-shortfall-days";
    expect(await metricOf(sunday, days, "2026-03")).toEqual(await metricOf(friday, days, "2026-03"));
  });

  test("the minimum is the policy's", async () => {
    const overrides = [{ id: "outreach.call_potential", value: 4 }];
    const analysis = await analysisOf(e10, { asOf: "2026-03-11", overrides });
    expect(await metricOf(analysis, "outreach-attainment.call_potential", "2026-03")).toEqual([27, 28, 27 / 28]);
  });

  test("nobody else is asked, and before the first record nothing is", async () => {
    const analysis = await analysisOf({ ...e10, employee: [{ employee_id: "KA" }] }, { asOf: "2026-03-11" });
    expect(await metricOf(analysis, "outreach-attainment.call_potential", "2026-03")).toEqual([0, 0, null]);
    expect(
      await metricOf(await analysisOf(e10, { asOf: "2026-03-11" }), "outreach-attainment.call_potential", "2026-02"),
    ).toEqual([0, 0, null]);
  });
});

test("action-report-rate: calls made as planned (P13-62)", async () => {
  const action_report = [true, true, false].map((is_done, i) => ({
    report_id: "R",
    item_no: i + 1,
    employee_id: "KA",
    planned_on: i === 1 ? "2026-04-01" : "2026-03-31",
    is_done,
  }));
  const analysis = await analysisOf({ action_report }, { asOf: "2026-03-31" });
  expect(await metricOf(analysis, "action-report-rate", "2026-03")).toEqual([1, 2, 0.5]);
});

describe("a visit of the key-account specialist is recorded on the day (P13-66), of others within two days (X-09)", () => {
  const employee = [{ employee_id: "KA", role: "key_account" }];
  const visit = (
    visit_id: string,
    seller_id: string,
    recorded_at: string | null,
    has_route_map: boolean | null = null,
  ) => ({
    visit_id,
    seller_id,
    visited_on: "2026-03-10",
    ended_at: "2026-03-10 16:00:00",
    recorded_at,
    has_route_map,
  });

  test("until 24:00", async () => {
    const raw = {
      employee,
      visit: [
        visit("A", "KA", "2026-03-10 23:59:59", true),
        visit("B", "KA", "2026-03-11 00:00:00", false),
        visit("C", "KA", null),
        visit("D", "E1", "2026-03-12 10:00:00"),
      ],
      visit_report: [{ visit_id: "D", submitted_at: "2026-03-12 10:00:00" }],
    };
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "visit-same-day-record-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "route-map-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "visit-report-on-time-rate", "2026-03")).toEqual([1, 4, 0.25]);
    const overrides = [{ id: "visit.same_day_roles", value: ["sales_advisor"] }];
    const others = await analysisOf(raw, { asOf: "2026-03-31", overrides });
    expect(await metricOf(others, "visit-same-day-record-rate", "2026-03")).toEqual([0, 1, 0]);
  });

  test("a store that never notes the moment is not measured by it", async () => {
    const analysis = await analysisOf({ employee, visit: [visit("A", "KA", null)] }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "visit-same-day-record-rate", "2026-03")).toEqual([0, 0, null]);
  });
});
