/** How archives are registered, processed, filed and checked, on small registers. */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../../support/metric-of.ts";

const asOf = "2026-03-31";
const measure = async (raw: RawRows, id: string, overrides = {}, period = "2026-03") =>
  metricOf(await analysisOf(raw, { asOf, ...overrides }), id, period);

const delivery = ["A", "B", "C", "D"].map((delivery_id) => ({ delivery_id, delivered_at: "2026-03-02 10:00:00" }));
const handed = (id: string, more: object = {}) => ({
  package_id: `P${id}`,
  delivery_id: id,
  handed_over_on: "2026-03-04",
  registered_on: "2026-03-04",
  inspected_on: "2026-03-04",
  archivist_id: "Y1",
  ...more,
});
const processed = (id: string, more: object = {}) => ({
  package_id: `P${id}`,
  checked_on: "2026-03-03",
  has_giver_signature: true,
  has_receiver_signature: true,
  scanned_on: "2026-03-05",
  shelved_on: "2026-03-05",
  e_record_on: "2026-03-06",
  ...more,
});

test("the book is entered on the day of hand-over; a day more as an override (P02-06)", async () => {
  const archive_package = [
    handed("A"),
    handed("B", { registered_on: "2026-03-05" }),
    handed("C", { registered_on: null }),
  ];
  const raw = { delivery, archive_package };
  expect(await measure(raw, "archive-registration-on-time-rate")).toEqual([1, 3, 1 / 3]);
  const aDayLater = { overrides: [{ id: "archive.registration", length: 1, unit: "work_day" as const }] };
  expect(await measure(raw, "archive-registration-on-time-rate", aDayLater)).toEqual([2, 3, 2 / 3]);
});

describe("processing", () => {
  const archive_package = [handed("A"), handed("B"), handed("C"), handed("D")];
  const archive_processing = [
    processed("A"),
    processed("B", { e_record_on: null }),
    processed("C", { scanned_on: "2026-03-06", has_receiver_signature: false }),
  ];
  const raw = { delivery, archive_package, archive_processing };

  test("kept on paper and as a record; a package that nobody wrote down is not (P02-02)", async () => {
    expect(await measure(raw, "archive-dual-form-rate")).toEqual([2, 4, 0.5]);
    expect((await measure(raw, "archive-e-record-days"))[2]).toBe(2);
    const sameDay = { ...raw, archive_processing: [processed("A", { e_record_on: "2026-03-04" }), processed("B")] };
    expect(await measure(sameDay, "archive-e-record-on-time-rate")).toEqual([1, 4, 0.25]);
  });

  test("the six steps in order, both having signed (P02-11)", async () => {
    expect(await measure(raw, "archive-steps-rate.sale")).toEqual([1, 4, 0.25]);
    expect(await measure(raw, "archive-steps-rate.service")).toEqual([0, 0, null]);
  });

  test("is asked about on the third working day after hand-over, not before", async () => {
    const on = async (day: string) => measure(raw, "archive-steps-rate.sale", { asOf: day });
    expect(await on("2026-03-08")).toEqual([0, 0, null]);
    expect(await on("2026-03-09")).toEqual([1, 4, 0.25]);
  });

  test("packages from before the register began are left out", async () => {
    const earlier = handed("D", { handed_over_on: "2026-03-03", inspected_on: "2026-03-03" });
    const later = { ...raw, archive_package: [...archive_package.slice(0, 3), earlier] };
    expect(await measure(later, "archive-dual-form-rate")).toEqual([2, 3, 2 / 3]);
    expect(await measure({ delivery, archive_package }, "archive-dual-form-rate")).toEqual([null, null, null]);
  });
});

describe("X-20: one car one file (P02-04)", () => {
  const car = (delivery_id: string, vin: string, delivered_at = "2026-03-02 10:00:00") => ({
    delivery_id,
    vin,
    delivered_at,
  });
  const deliveries = [car("A", "V1"), car("B", "V1"), car("C", "V2"), car("D", "V2")];
  const raw = {
    delivery: deliveries,
    archive_package: ["A", "B", "C", "D"].map((id) => handed(id)),
    archive_processing: [
      processed("A", { file_id: "F1" }),
      processed("B", { file_id: "F1" }),
      processed("C", { file_id: "F2" }),
      processed("D", { file_id: "F3" }),
    ],
  };

  test("two visits of one car lie in one file; two files of one car are one too many", async () => {
    expect(await measure(raw, "archive-one-file-rate")).toEqual([1, 2, 0.5]);
    expect(await measure(raw, "archive-duplicate-files")).toEqual([1, null, 1]);
  });

  test("with a file for every visit nothing is wrong", async () => {
    const perVisit = { overrides: [{ id: "archive.file_basis", value: "delivery" }] };
    expect(await measure(raw, "archive-one-file-rate", perVisit)).toEqual([4, 4, 1]);
    expect(await measure(raw, "archive-duplicate-files", perVisit)).toEqual([0, null, 0]);
  });

  test("cars without a number or a file are left out", async () => {
    const bare = { ...raw, archive_processing: [processed("A"), processed("C", { file_id: "F2" })] };
    expect(await measure(bare, "archive-one-file-rate")).toEqual([1, 1, 1]);
  });
});

test("a defect that the book did not note (P02-11)", async () => {
  const archive_package = [handed("A", { missing_note: "缺发票" }), handed("B"), handed("C")];
  const faulty = (id: string) => ({ package_id: `P${id}`, item_code: "invoice", is_present: false });
  const whole = [
    "green_card",
    "invoice",
    "contract",
    "identity",
    "delivery_inspection",
    "vehicle_licence",
    "insurance",
  ];
  const rest = ["derived_services", "conformity_certificate", "delivery_photo", "pdi_sheet"];
  const sound = [...whole, ...rest].map((item_code) => ({ package_id: "PC", item_code }));
  const raw = { delivery, archive_package, archive_item: [faulty("A"), faulty("B"), ...sound] };
  expect(await measure(raw, "archive-undeclared-defect-rate.sale")).toEqual([1, 3, 1 / 3]);
  const unnoted = { ...raw, archive_package: [handed("A"), handed("B"), handed("C")] };
  expect(await measure(unnoted, "archive-undeclared-defect-rate.sale")).toEqual([0, 0, null]);
});

describe("X-25: the half-yearly check (P04-13)", () => {
  const checked = (done_on: string, scope: string, more: object = {}) => ({
    done_on,
    scope,
    has_record: true,
    ...more,
  });
  const checks = [
    checked("2024-08-20", "spot", { files_checked: 200, defects: 5 }),
    checked("2025-06-30", "full", { files_checked: 800, defects: 3 }),
    checked("2025-07-01", "partner_filing"),
  ];
  const inYear = (year: string, more: object = {}) =>
    measure({ archive_inspection: checks }, "archive-half-year-check-rate", { asOf: "2026-06-29", ...more }, year);

  test("a complete check with a record in each half-year since the register began", async () => {
    expect(await inYear("2024")).toEqual([0, 1, 0]);
    expect(await inYear("2025")).toEqual([1, 2, 0.5]);
    expect(await inYear("2026")).toEqual([0, 0, null]);
    expect(await inYear("2026", { asOf: "2026-06-30" })).toEqual([0, 1, 0]);
  });

  test("the filing of partners is another register, unless the store counts it", async () => {
    const counting = { overrides: [{ id: "archive.half_year_scopes", value: ["full", "partner_filing"] }] };
    expect(await inYear("2025", counting)).toEqual([2, 2, 1]);
  });

  test("files at fault of those checked", async () => {
    expect(await measure({ archive_inspection: checks }, "archive-files-at-fault-rate", {}, "2025")).toEqual([
      3,
      800,
      3 / 800,
    ]);
  });
});

test("an archive counts for the head in office on its due day (P02-09)", async () => {
  const raw = {
    delivery: [
      { delivery_id: "A", delivered_at: "2026-03-02 10:00:00" },
      { delivery_id: "B", delivered_at: "2026-03-10 10:00:00" },
    ],
    archive_package: [handed("A")],
    department_head: [
      { department_id: "D1", employee_id: "H1", valid_from: "2026-01-01" },
      { department_id: "D1", employee_id: "H2", valid_from: "2026-03-13" },
    ],
  };
  const analysis = await analysisOf(raw, { asOf });
  const values = await valuesOf(analysis, "head-archive-on-time-rate.sale", "2026-03", "employee");
  // A is due on Thursday 5 March, B on Friday 13 March, the first day of the second head.
  expect(values.map(({ employee, numerator, denominator }) => [employee, numerator, denominator])).toEqual([
    ["H1", 1, 1],
    ["H2", 0, 1],
  ]);
});
