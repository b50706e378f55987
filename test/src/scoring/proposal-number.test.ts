import { expect, test } from "vitest";
import { chargesOf } from "../../../src/scoring/charges.ts";
import type { Violation } from "../../../src/scoring/penalty-row.ts";
import { proposalNumber, repeatedNumber } from "../../../src/scoring/proposal-number.ts";
import { policyOf } from "../../support/policy-of.ts";

const late: Violation = {
  store: "S1",
  employee: "SA1",
  penalty: "archive.sale_handover_late",
  subject: "B",
  arose_on: "2025-11-12",
  units: 1,
};

const policy = policyOf(["skoda_archive"]);

function numberOf(more: Partial<Violation> = {}, name = proposalNumber): string {
  const [charge] = chargesOf([{ ...late, ...more }], policy);
  if (charge === undefined) throw new Error("expected a charge");
  return name(charge);
}

test("is short and without letters that look alike", () => {
  expect(numberOf()).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
});

test("stays when the day is corrected, and differs by person, thing and article", () => {
  expect(numberOf({ arose_on: "2025-11-13", units: 2 })).toBe(numberOf());
  const others = [{ employee: "SA2" }, { subject: "C" }, { penalty: "archive.sale_customer_signature" }];
  expect(new Set([{}, ...others].map((more) => numberOf(more))).size).toBe(4);
});

test("a repeated fine has one for every day and knows the one it repeats", () => {
  const days = ["2025-11-13", "2025-11-14"].map((arose_on) => ({ arose_on, is_repeat: true }));
  expect(new Set([{}, ...days].map((more) => numberOf(more))).size).toBe(3);
  expect(days.map((more) => numberOf(more, repeatedNumber))).toEqual([numberOf(), numberOf()]);
});
