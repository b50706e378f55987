import { expect, test } from "vitest";
import { proposedPenalties } from "../../../src/scoring/proposed-penalties.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { fenOf } from "../../support/fen-of.ts";
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

test("from deliveries, packages, papers and loans: E-03, E-14 and E-16", async () => {
  const delivered = (delivery_id: string, delivered_at: string, more: object = {}) => ({
    delivery_id,
    advisor_id: "SA1",
    delivered_at,
    ...more,
  });
  const handed = (delivery_id: string, handed_over_on: string, more: object = {}) => ({
    package_id: `P-${delivery_id}`,
    delivery_id,
    handed_over_on,
    ...more,
  });
  const loan = { loan_id: "L1", class: "sales_papers", borrower_id: "SA3", borrowed_at: "2026-03-06 17:00:00" };
  const minutes = { store_id: "S2", advisor_id: "SA2", papers_handed_at: "2026-03-06 10:20:00" };
  const papers = ["green_card", "invoice", "contract", "identity", "vehicle_licence", "insurance", "derived_services"]
    .concat(["conformity_certificate", "delivery_photo", "pdi_sheet"])
    .map((item_code) => ({ package_id: "P-F4", item_code, customer_signature: "ok", staff_signature: "ok" }));
  const analysis = await analysisOf(
    {
      delivery: [
        delivered("N1", "2025-09-26 10:00:00"),
        delivered("N2", "2025-09-27 10:00:00"),
        delivered("N3", "2025-09-28 10:00:00"),
        delivered("N4", "2025-09-30 10:00:00"),
        delivered("N5", "2025-10-04 10:00:00"),
        delivered("N6", "2025-10-09 10:00:00"),
        delivered("N7", "2025-10-29 10:00:00"),
        delivered("F4", "2026-03-05 10:00:00", { ...minutes, papers_handed_at: "2026-03-05 10:05:00" }),
        delivered("D1", "2026-03-06 10:00:00", minutes),
        delivered("D2", "2026-03-06 09:59:59", minutes),
      ],
      archive_package: [
        handed("N1", "2025-09-30"),
        handed("N2", "2025-10-01"),
        handed("N3", "2025-10-09"),
        handed("N4", "2025-10-11"),
        handed("N5", "2025-10-13"),
        handed("N7", "2025-10-31"),
        handed("F4", "2026-03-06", { inspected_on: "2026-03-10" }),
        handed("D1", "2026-03-09"),
        handed("D2", "2026-03-09"),
      ],
      archive_item: [
        ...papers.map((paper) => (paper.item_code === "identity" ? { ...paper, is_valid: false } : paper)),
        { package_id: "P-F4", item_code: "delivery_inspection", customer_signature: "missing" },
      ],
      archive_loan: [{ ...loan, returned_at: "2026-03-09 09:00:00" }],
    },
    { asOf: "2026-03-31", overrides: [{ id: "penalty.papers_beside_archive", value: true }] },
  );
  const rows = await proposedPenalties(analysis, { start: "2025-09-01", end: "2026-03-31" });
  expect(rows.map((row) => [row.employee, row.subject, row.act, row.arose_on, fenOf(row) / 100])).toEqual([
    ["SA1", "N2", "archive.sale_handover_late", "2025-10-01", 50],
    ["SA1", "N5", "archive.sale_handover_late", "2025-10-12", 100],
    ["SA1", "N6", "archive.sale_handover_late", "2025-10-14", 100],
    ["SA2", "D2", "papers.to_assistant_late", "2026-03-06", 50],
    ["SA2", "F4", "archive.sale_customer_signature", "2026-03-10", 20],
    ["SA3", "L1", "loan.sales_papers_late", "2026-03-08", 10],
  ]);
});
