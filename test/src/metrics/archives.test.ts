/** Archive metrics on the worked examples E-03 and E-14 and at their boundaries. */
import { describe, expect, test } from "vitest";
import { type AnalysisOptions, analysisOf } from "../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";
import { e03, e14 } from "../../support/worked-examples.ts";

const onTime = "sale-archive-on-time-rate";
const e03At = (asOf: string, options: Partial<AnalysisOptions> = {}) => analysisOf(e03, { asOf, ...options });

describe("sale-archive-on-time-rate (E-03)", () => {
  test("by due month", async () => {
    const analysis = await e03At("2025-10-31");
    expect(await metricOf(analysis, onTime, "2025-09")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, onTime, "2025-10")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, onTime, "2025-11")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, onTime, "2025-P5")).toEqual([3, 6, 0.5]);
  });

  test("what is not yet due on the as-of day is left out", async () => {
    expect(await metricOf(await e03At("2025-10-10"), onTime, "2025-10")).toEqual([1, 1, 1]);
  });

  test("a file is decided on its due day, not before", async () => {
    expect(await metricOf(await e03At("2025-11-02"), onTime, "2025-11")).toEqual([0, 0, null]);
    expect(await metricOf(await e03At("2025-11-03"), onTime, "2025-11")).toEqual([1, 1, 1]);
  });

  test("by delivery month, as an override", async () => {
    const overrides = [{ id: "archive.sale_handover", group_by: "anchor" }];
    const analysis = await e03At("2025-10-31", { overrides });
    expect(await metricOf(analysis, onTime, "2025-09")).toEqual([3, 4, 0.75]);
    expect(await metricOf(analysis, onTime, "2025-10")).toEqual([0, 2, 0]);
  });

  test("with the delivery day counted, as an override", async () => {
    const overrides = [{ id: "archive.sale_handover", count_anchor_day: true }];
    const { db } = await e03At("2025-10-31", { overrides });
    const dues = db.selectFrom("fct_deadlines").where("deadline_id", "=", "archive.sale_handover");
    const rows = await dues.select(["subject_id", "due_at"]).orderBy("subject_id").execute();
    expect(rows.map(({ subject_id, due_at }) => `${subject_id} ${due_at.slice(5, 10)}`)).toEqual([
      "N1 09-29",
      "N2 09-30",
      "N3 09-30",
      "N4 10-10",
      "N5 10-11",
      "N6 10-11",
      "N7 10-31",
    ]);
  });

  test("under a calendar that knows no holidays, as a store calendar", async () => {
    const days = ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"];
    const naive = [
      ...days.map((day) => ({ calendar_id: "naive", day, is_workday: true })),
      ...["2025-09-28", "2025-10-11"].map((day) => ({ calendar_id: "naive", day, is_workday: false })),
    ];
    const analysis = await analysisOf(
      { ...e03, calendar_exception: naive },
      { asOf: "2025-10-31", stores: [{ id: "S1", calendar: "naive" }] },
    );
    expect(await metricOf(analysis, onTime, "2025-09")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, onTime, "2025-10")).toEqual([2, 6, 2 / 6]);
  });

  test("counted from the sale, as an override; without a sale day from the delivery (X-19)", async () => {
    const deliveries = [
      { delivery_id: "A", delivered_at: "2026-03-10 10:00:00", sold_on: "2026-03-02" },
      { delivery_id: "B", delivered_at: "2026-03-10 10:00:00" },
    ];
    const analysis = await analysisOf(
      { delivery: deliveries },
      { asOf: "2026-03-31", overrides: [{ id: "archive.sale_anchor", value: "sale" }] },
    );
    const rows = await analysis.db.selectFrom("fct_deadlines").select(["due_at"]).orderBy("subject_id").execute();
    expect(rows.map(({ due_at }) => due_at.slice(0, 10))).toEqual(["2026-03-05", "2026-03-13"]);
  });

  test("a cancelled delivery owes nothing", async () => {
    const delivery = [{ delivery_id: "A", delivered_at: "2026-03-02 10:00:00", is_cancelled: true }];
    const analysis = await analysisOf({ delivery }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, onTime, "2026-03")).toEqual([0, 0, null]);
  });
});

describe("service archives", () => {
  const visit = (n: number, columns: Record<string, unknown>) => ({
    delivery: {
      delivery_id: `W${n}`,
      kind: "service",
      visit_type: "maintenance",
      delivered_at: "2026-03-07 17:00:00",
      advisor_id: "E1",
    },
    archive_package: { package_id: `P${n}`, delivery_id: `W${n}`, ...columns },
  });
  const handedOver = [
    { handed_over_on: "2026-03-09", completed_on: "2026-03-09" },
    { handed_over_on: "2026-03-09", completed_on: "2026-03-10" },
    { handed_over_on: "2026-03-09" },
    { handed_over_on: "2026-03-10", completed_on: "2026-03-10" },
  ].map((columns, i) => visit(i + 1, columns));
  const raw = {
    delivery: handedOver.map(({ delivery }) => delivery),
    archive_package: handedOver.map(({ archive_package }) => archive_package),
  };

  test("are on time when handed over and complete by the first working day", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "service-archive-on-time-rate", "2026-03")).toEqual([1, 4, 0.25]);
    expect(await metricOf(analysis, "service-archive-handover-rate", "2026-03")).toEqual([3, 4, 0.75]);
  });

  test("need no completeness when the store says so", async () => {
    const overrides = [{ id: "archive.service_requires_completeness", value: false }];
    const analysis = await analysisOf(raw, { asOf: "2026-03-31", overrides });
    expect(await metricOf(analysis, "service-archive-on-time-rate", "2026-03")).toEqual([3, 4, 0.75]);
  });

  test("were complete from the start when the inspection finds nothing missing", async () => {
    const { delivery, archive_package } = visit(1, { handed_over_on: "2026-03-09", inspected_on: "2026-03-11" });
    const codes = ["reception_sheet", "work_order", "settlement_sheet", "free_check_12"];
    const items = codes.map((item_code) => ({ package_id: "P1", item_code }));
    const inspected = { delivery: [delivery], archive_package: [archive_package] };
    const complete = await analysisOf({ ...inspected, archive_item: items }, { asOf: "2026-03-31" });
    expect(await metricOf(complete, "service-archive-on-time-rate", "2026-03")).toEqual([1, 1, 1]);
    expect(await metricOf(complete, "service-file-completeness-rate", "2026-03")).toEqual([1, 1, 1]);
    const oneMissing = await analysisOf({ ...inspected, archive_item: items.slice(1) }, { asOf: "2026-03-31" });
    expect(await metricOf(oneMissing, "service-archive-on-time-rate", "2026-03")).toEqual([0, 1, 0]);
    expect(await metricOf(oneMissing, "service-item-completeness-rate", "2026-03")).toEqual([3, 4, 0.75]);
  });
});

describe("archive-coverage", () => {
  test("counts due deliveries with any package, however late", async () => {
    const analysis = await e03At("2025-10-31");
    expect(await metricOf(analysis, "archive-coverage", "2025-10")).toEqual([3, 4, 0.75]);
  });

  test("a package handed over after the as-of day is not there yet", async () => {
    const analysis = await e03At("2025-10-12");
    expect(await metricOf(analysis, "archive-coverage", "2025-10")).toEqual([2, 3, 2 / 3]);
  });
});

describe("completeness (E-14)", () => {
  test("of files, papers and signatures in March 2026", async () => {
    const analysis = await analysisOf(e14, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "sale-file-completeness-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "sale-item-completeness-rate", "2026-03")).toEqual([42, 45, 42 / 45]);
    expect(await metricOf(analysis, "customer-signature-defect-rate", "2026-03")).toEqual([1, 8, 0.125]);
    expect(await metricOf(analysis, "archive-missing-items.insurance", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "archive-missing-items.invoice", "2026-03")).toEqual([0, null, 0]);
  });

  test("is known from the day of inspection", async () => {
    const before = await analysisOf(e14, { asOf: "2026-03-05" });
    expect(await metricOf(before, "sale-file-completeness-rate", "2026-03")).toEqual([0, 0, null]);
    const after = await analysisOf(e14, { asOf: "2026-03-06" });
    expect(await metricOf(after, "sale-file-completeness-rate", "2026-03")).toEqual([2, 4, 0.5]);
  });

  test("a missing inspection sheet lacks no signature", async () => {
    const absent = { package_id: "P1", item_code: "pdi_sheet", is_present: false, is_valid: false };
    const archive_item = (e14.archive_item ?? []).map((row) =>
      row.package_id === "P1" && row.item_code === "pdi_sheet" ? absent : row,
    );
    const analysis = await analysisOf({ ...e14, archive_item }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "customer-signature-defect-rate", "2026-03")).toEqual([1, 7, 1 / 7]);
    expect(await metricOf(analysis, "sale-item-completeness-rate", "2026-03")).toEqual([41, 45, 41 / 45]);
  });

  test("an unsigned inspection sheet is not valid even when ticked as conforming", async () => {
    const archive_item = (e14.archive_item ?? []).map((row) => ({ ...row, is_valid: row.item_code !== "identity" }));
    const analysis = await analysisOf({ ...e14, archive_item }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "archive-missing-items.delivery_inspection", "2026-03")).toEqual([1, null, 1]);
  });
});

test("a transfer splits an employee's files by the department of the delivery day", async () => {
  const employee = [
    { employee_id: "E1", valid_from: "2025-01-01", department_id: "D1" },
    { employee_id: "E1", valid_from: "2025-10-01", department_id: "D2" },
  ];
  const analysis = await analysisOf({ ...e03, employee }, { asOf: "2025-10-31" });
  const values = await valuesOf(analysis, onTime, "2025-10", "employee");
  expect(values.map(({ department, numerator, denominator }) => [department, numerator, denominator])).toEqual([
    ["D1", 2, 2],
    ["D2", 0, 2],
  ]);
});

describe("contact-verification-rate (P02-18)", () => {
  const rate = "contact-verification-rate";
  const visit = (id: string, verified: boolean | null, numbers: number | null) => ({
    delivery_id: id,
    kind: "service",
    delivered_at: "2026-03-02 10:00:00",
    contact_verified: verified,
    contact_numbers: numbers,
  });

  test("checked, with exactly one number", async () => {
    const delivery = [visit("A", true, 1), visit("B", true, 2), visit("C", false, 1), visit("D", true, null)];
    const analysis = await analysisOf({ delivery }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, rate, "2026-03")).toEqual([2, 4, 0.5]);
  });

  test("a visit without an entry is not checked once the store keeps a note, and unknown where it never does", async () => {
    const kept = await analysisOf({ delivery: [visit("A", true, 1), visit("B", null, null)] }, { asOf: "2026-03-31" });
    expect(await metricOf(kept, rate, "2026-03")).toEqual([1, 2, 0.5]);
    const never = await analysisOf({ delivery: [visit("A", null, null)] }, { asOf: "2026-03-31" });
    expect(await metricOf(never, rate, "2026-03")).toEqual([0, 0, null]);
  });
});

describe("orders to correct and losses", () => {
  const order = (order_id: string, corrected_on: string | null) => ({
    order_id,
    ordered_on: "2025-10-09",
    corrected_on,
  });

  test("rectification-on-time-rate: corrected by the next working day; open and overdue counts as failed", async () => {
    const rectification_order = [order("A", "2025-10-10"), order("B", "2025-10-11"), order("C", null)];
    const rate = "rectification-on-time-rate";
    const at = (asOf: string) => analysisOf({ rectification_order }, { asOf });
    expect(await metricOf(await at("2025-10-31"), rate, "2025-10")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(await at("2025-10-10"), rate, "2025-10")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(await at("2025-10-09"), rate, "2025-10")).toEqual([0, 0, null]);
  });

  test("lost-archive-pieces: by neglect or against the borrowing rules; other causes are nobody's", async () => {
    const loss = (loss_id: string, cause: string, pieces: number) => ({
      loss_id,
      cause,
      pieces,
      found_on: "2026-03-10",
    });
    const archive_loss = [loss("A", "filing", 2), loss("B", "borrowing", 1), loss("C", "other", 5)].map((each) => ({
      ...each,
      package_id: null,
    }));
    const analysis = await analysisOf({ archive_loss }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "lost-archive-pieces", "2026-03")).toEqual([3, null, 3]);
  });
});
