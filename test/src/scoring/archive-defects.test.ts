import { expect, test } from "vitest";
import { archiveDefects, type InspectedItem } from "../../../src/scoring/archive-defects.ts";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import { violationsOf } from "../../../src/scoring/violations-in.ts";
import { policyOf } from "../../support/policy-of.ts";

const paper = (delivery_id: string, more: Partial<InspectedItem> = {}): InspectedItem => ({
  delivery_id,
  store_id: "S1",
  employee_id: "SA1",
  kind: "sale",
  inspected_on: "2026-03-10",
  is_inspection_type: false,
  is_present: true,
  is_conforming: true,
  has_correct_customer_signature: true,
  has_correct_staff_signature: true,
  ...more,
});

const found = (...items: readonly InspectedItem[]) =>
  archiveDefects(items).map(({ origin, parts }) => [origin.replace("papers ", ""), parts]);

test("E-14: only F4's unsigned delivery sheet costs, 20 yuan", () => {
  const facts = archiveDefects([
    paper("F2", { is_present: false }),
    paper("F4", { is_conforming: false }),
    paper("F4", { is_inspection_type: true, has_correct_customer_signature: false }),
  ]);
  const policy = policyOf(["skoda_archive"]);
  const rows = penaltiesFor(violationsOf(facts, policy), policy);
  expect(rows.map((row) => [row.subject, row.arose_on, row.amount_fen])).toEqual([["F4", "2026-03-10", 2000]]);
});

test("a sale inspection paper that is not there is missing, not unsigned", () => {
  const missing = { is_inspection_type: true, is_present: false, has_correct_customer_signature: false };
  expect(found(paper("F1", missing))).toEqual([]);
});

test("papers of one file add up under their article", () => {
  const unsigned = { is_inspection_type: true, has_correct_customer_signature: false };
  expect(found(paper("F1", unsigned), paper("F1", unsigned), paper("F2", unsigned))).toEqual([
    ["sale customer_signature", 2],
    ["sale customer_signature", 1],
  ]);
});

test("service papers: missing is one defect, signatures are counted on what is there", () => {
  const service = { kind: "service" };
  const none = { has_correct_customer_signature: false, has_correct_staff_signature: false };
  expect(found(paper("V1", { ...service, is_present: false, ...none }))).toEqual([["service paper", 1]]);
  expect(found(paper("V1", { ...service, ...none }))).toEqual([
    ["service customer_signature", 1],
    ["service staff_signature", 1],
  ]);
  expect(found(paper("V1", { ...service, is_conforming: false }))).toEqual([["service paper", 1]]);
  expect(found(paper("V1", { ...service, is_conforming: false, ...none }))).toEqual([
    ["service customer_signature", 1],
    ["service staff_signature", 1],
  ]);
  expect(found(paper("V1", service))).toEqual([]);
});
