import { expect, test } from "vitest";
import { proposedPenalties } from "../../../src/scoring/proposed-penalties.ts";
import { martsWith } from "../../support/marts-with.ts";
import { policyOf } from "../../support/policy-of.ts";

const missed = (subject_id: string, due_at: string, more: object = {}) => ({
  deadline_id: "archive.sale_handover",
  subject_id,
  store_id: "S1",
  employee_id: "SA1",
  started_at: "2025-09-26 10:00:00",
  due_at,
  counted_on: due_at.slice(0, 10),
  is_due: true,
  is_met: false,
  ...more,
});

const item = (delivery_id: string, inspected_on: string) => ({
  package_id: `P-${delivery_id}`,
  item_code: "pdi_sheet",
  delivery_id,
  kind: "sale",
  store_id: "S1",
  employee_id: "SA1",
  inspected_on,
  is_inspection_type: true,
  is_valid: false,
  is_present: true,
  is_conforming: true,
  has_correct_customer_signature: false,
  has_correct_staff_signature: true,
});

const policy = policyOf(["skoda_archive"]);
const october = { start: "2025-10-01", end: "2025-10-31" };

/** N2, N5 and N6 of E-03, and one that was met. */
const e03 = [
  missed("N2", "2025-09-30 23:59:59"),
  missed("N5", "2025-10-11 23:59:59"),
  missed("N6", "2025-10-13 23:59:59"),
  missed("N3", "2025-10-09 23:59:59", { is_met: true }),
  missed("N7", "2025-11-03 23:59:59", { is_due: false, is_met: null }),
];

test("E-03: October costs 250 yuan, September nothing", async () => {
  const db = await martsWith({ fct_deadlines: e03 });
  const rows = await proposedPenalties({ db, policy, asOf: "2025-10-31" }, october);
  expect(rows.map((row) => [row.subject, row.amount_fen])).toEqual([
    ["N2", 5000],
    ["N5", 10000],
    ["N6", 10000],
  ]);
  expect(
    await proposedPenalties({ db, policy, asOf: "2025-10-31" }, { start: "2025-09-01", end: "2025-09-30" }),
  ).toEqual([]);
});

test("decided on the as-of day, but arising the day after: not yet proposed", async () => {
  const db = await martsWith({ fct_deadlines: e03 });
  const rows = await proposedPenalties({ db, policy, asOf: "2025-10-13" }, october);
  expect(rows.map((row) => row.subject)).toEqual(["N2", "N5"]);
});

test("lateness and unsigned papers count together, and earlier ones of the month count unseen", async () => {
  const db = await martsWith({ fct_deadlines: e03, fct_archive_items: [item("N1", "2025-10-20")] });
  const rows = await proposedPenalties({ db, policy, asOf: "2025-10-31" }, { start: "2025-10-15", end: "2025-10-31" });
  expect(rows.map((row) => [row.subject, row.offence_no, row.amount_fen])).toEqual([["N1", 4, 4000]]);
});

test("deadlines without a penalty, and papers of nobody, cost nothing", async () => {
  const db = await martsWith({
    fct_deadlines: [
      missed("C1", "2025-10-05 23:59:59", { deadline_id: "complaint.closing" }),
      missed("N8", "2025-10-05 23:59:59", { employee_id: null }),
    ],
  });
  expect(await proposedPenalties({ db, policy, asOf: "2025-10-31" }, october)).toEqual([]);
});
