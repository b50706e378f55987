/** Visit metrics on the worked example E-15 and at their boundaries. */
import { describe, expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";
import { e15 } from "../../support/worked-examples.ts";

const may = { asOf: "2026-05-31" };

describe("the report of a visit on a holiday Saturday (E-15)", () => {
  const onTime = async (override: Record<string, unknown> | undefined, submitted_at = "2026-05-04 18:00:00") => {
    const overrides = override === undefined ? [] : [{ id: "visit.report", ...override }];
    const raw = { visit: (e15.visit ?? []).slice(0, 1), visit_report: [{ visit_id: "V1", submitted_at }] };
    return metricOf(await analysisOf(raw, { ...may, overrides }), "visit-report-on-time-rate", "2026-05");
  };

  test("is due on Monday 4 May until 24:00", async () => {
    expect(await onTime(undefined)).toEqual([1, 1, 1]);
    expect(await onTime(undefined, "2026-05-04 23:59:59")).toEqual([1, 1, 1]);
    expect(await onTime(undefined, "2026-05-05 00:00:00")).toEqual([0, 1, 0]);
  });

  test("is late by 48 hours, as an override", async () => {
    expect(await onTime({ length: 48, unit: "hour" })).toEqual([0, 1, 0]);
    expect(await onTime({ length: 48, unit: "hour" }, "2026-05-04 15:00:00")).toEqual([1, 1, 1]);
  });

  test("is on time by working days until 7 May, as an override", async () => {
    expect(await onTime({ unit: "work_day" })).toEqual([1, 1, 1]);
    expect(await onTime({ unit: "work_day" }, "2026-05-07 20:00:00")).toEqual([1, 1, 1]);
    expect(await onTime({ unit: "work_day" }, "2026-05-08 00:00:00")).toEqual([0, 1, 0]);
  });
});

test("a report missing on the due day is a failure, before it is not yet due", async () => {
  const visit = [{ visit_id: "V", visited_on: "2026-05-12" }];
  const before = await analysisOf({ visit }, { asOf: "2026-05-13" });
  expect(await metricOf(before, "visit-report-on-time-rate", "2026-05")).toEqual([0, 0, null]);
  const onDueDay = await analysisOf({ visit }, { asOf: "2026-05-14" });
  expect(await metricOf(onDueDay, "visit-report-on-time-rate", "2026-05")).toEqual([0, 1, 0]);
});

describe("the plan of May (E-15)", () => {
  test("eight of ten planned visits made, four of twelve unplanned", async () => {
    const analysis = await analysisOf(e15, may);
    expect(await metricOf(analysis, "visit-plan-completion-rate", "2026-05")).toEqual([8, 10, 0.8]);
    expect(await metricOf(analysis, "visit-unplanned-share", "2026-05")).toEqual([4, 12, 4 / 12]);
    expect(await metricOf(analysis, "visits-made", "2026-05")).toEqual([12, null, 12]);
  });

  test("is judged when the month has ended", async () => {
    const analysis = await analysisOf(e15, { asOf: "2026-05-30" });
    expect(await metricOf(analysis, "visit-plan-completion-rate", "2026-05")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "visit-unplanned-share", "2026-05")).toEqual([4, 12, 4 / 12]);
  });

  test("is due on 30 April until 24:00", async () => {
    const planned = (
      submitted_at: string | null,
      asOf = "2026-05-31",
      overrides: { id: string; value: string }[] = [],
    ) =>
      analysisOf(
        { visit_plan: [{ plan_id: "P", seller_id: "E1", month: "2026-05", submitted_at }] },
        { asOf, overrides },
      ).then((analysis) => metricOf(analysis, "visit-plan-on-time-rate", "2026-04"));
    expect(await planned("2026-04-30 23:59:59", "2026-04-30")).toEqual([1, 1, 1]);
    expect(await planned("2026-04-30 23:59:59", "2026-04-29")).toEqual([0, 0, null]);
    expect(await planned("2026-05-01 00:00:00")).toEqual([0, 1, 0]);
    expect(await planned(null)).toEqual([0, 1, 0]);
    const lastWorkday = [{ id: "visit.plan_anchor", value: "last_workday" }];
    expect(await planned("2026-04-30 09:00:00", "2026-05-31", lastWorkday)).toEqual([1, 1, 1]);
  });

  test("may be due on the last working day of the month, as an override", async () => {
    const raw = { visit_plan: [{ plan_id: "P", month: "2026-06", submitted_at: "2026-05-31 09:00:00" }] };
    const overrides = [{ id: "visit.plan_anchor", value: "last_workday" }];
    const analysis = await analysisOf(raw, { ...may, overrides });
    expect(await metricOf(analysis, "visit-plan-on-time-rate", "2026-05")).toEqual([0, 1, 0]);
    expect(await metricOf(await analysisOf(raw, may), "visit-plan-on-time-rate", "2026-05")).toEqual([1, 1, 1]);
  });
});

test("a second visit to a customer planned once is unplanned", async () => {
  const visit = ["2026-05-11", "2026-05-18"].map((visited_on, i) => ({
    visit_id: `V${i}`,
    customer_id: "K1",
    visited_on,
  }));
  const raw = {
    visit,
    visit_plan: [{ plan_id: "P", month: "2026-05" }],
    visit_plan_item: [{ plan_id: "P", item_no: 1, customer_id: "K1" }],
  };
  const analysis = await analysisOf(raw, may);
  expect(await metricOf(analysis, "visit-plan-completion-rate", "2026-05")).toEqual([1, 1, 1]);
  expect(await metricOf(analysis, "visit-unplanned-share", "2026-05")).toEqual([1, 2, 0.5]);
});

describe("quota (P17-04)", () => {
  const visit = Array.from({ length: 6 }, (_, i) => ({
    visit_id: `V${i}`,
    seller_id: "E1",
    visited_on: `2026-05-1${i}`,
  }));
  const employee = [
    { employee_id: "E1" },
    { employee_id: "E2" },
    { employee_id: "E3", role: "archivist" },
    { employee_id: "E4", hired_on: "2026-05-04", valid_from: "2026-05-04" },
    { employee_id: "E5", left_on: "2026-05-20" },
  ];

  test("visits of all who have one over their quotas; newcomers and leavers have none", async () => {
    const analysis = await analysisOf({ visit, employee }, may);
    expect(await metricOf(analysis, "visit-quota-attainment", "2026-05")).toEqual([6, 16, 6 / 16]);
    const people = await valuesOf(analysis, "visit-quota-attainment", "2026-05", "employee");
    expect(people.map(({ employee: id, value }) => [id, value])).toEqual([
      ["E1", 0.75],
      ["E2", 0],
    ]);
  });

  test("is judged when the month has ended and can be set by the store", async () => {
    const early = await analysisOf({ visit, employee }, { asOf: "2026-05-30" });
    expect(await metricOf(early, "visit-quota-attainment", "2026-05")).toEqual([0, 0, null]);
    const overrides = [{ id: "visit.quota.sales_advisor", per_month: 3, store: "S1" }];
    const own = await analysisOf({ visit, employee }, { ...may, overrides });
    expect(await metricOf(own, "visit-quota-attainment", "2026-05")).toEqual([6, 6, 1]);
  });
});

test("visits by purpose and by whom they were to, as of the day", async () => {
  const visit = [
    { visit_id: "V1", visited_on: "2026-05-11", purpose: "competitor", target_kind: "peer" },
    { visit_id: "V2", visited_on: "2026-05-12", purpose: "new_customer", target_kind: "target" },
    { visit_id: "V3", visited_on: "2026-05-13", purpose: "new_customer", target_kind: "potential" },
  ];
  const analysis = await analysisOf({ visit }, { asOf: "2026-05-12" });
  expect(await metricOf(analysis, "visits-by-purpose.new_customer", "2026-05")).toEqual([1, null, 1]);
  expect(await metricOf(analysis, "visits-by-target.peer", "2026-05")).toEqual([1, null, 1]);
  expect(await metricOf(analysis, "visits-by-target.potential", "2026-05")).toEqual([0, null, 0]);
});
