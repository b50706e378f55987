import { expect, test } from "vitest";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import type { Violation } from "../../../src/scoring/penalty-row.ts";
import { policyOf } from "../../support/policy-of.ts";

const policy = policyOf(["skoda_archive"]);

const late = (arose_on: string, employee = "SV1"): Violation => ({
  store: "S1",
  employee,
  penalty: "archive.service_handover_late",
  subject: arose_on,
  arose_on,
  units: 1,
});

const november = ["2025-11-04", "2025-11-10", "2025-11-18", "2025-11-25"].map((day) => late(day));

const pay = (employee: string, month: string) =>
  employee === "SV1" && month === "2025-11" ? { base_wage: null, performance_pay: 300_000 } : undefined;

const ranges = (violations: readonly Violation[], registers: Parameters<typeof penaltiesFor>[2] = { pay }) =>
  penaltiesFor(violations, policy, registers).filter(({ rule }) => rule === "P02-22");

test("E-04: three offences of a service adviser, performance pay 3,000: 300 to 900, once, as a range", () => {
  expect(ranges(november)).toMatchObject([
    {
      employee: "SV1",
      subject: "2025-11",
      arose_on: "2025-11-18",
      offence_no: 3,
      amount_fen: null,
      base_fen: null,
      percent_from: 10,
      percent_to: 30,
      percent_of: "performance_pay",
      low_fen: 30_000,
      high_fen: 90_000,
      status: "proposed",
    },
  ]);
});

test("two offences are below it, and every month is counted anew", () => {
  expect(ranges([...november.slice(0, 2), late("2025-12-01")])).toEqual([]);
  const december = ["2025-12-01", "2025-12-02", "2025-12-03"].map((day) => late(day));
  expect(ranges([...november, ...december]).map(({ subject }) => subject)).toEqual(["2025-11", "2025-12"]);
});

test("three papers of one file are one offence", () => {
  const paper = { ...late("2025-11-04"), penalty: "archive.service_defect", units: 3 };
  expect(ranges([paper, late("2025-11-10")])).toEqual([]);
});

test("without the performance pay the percentages remain and no sum is invented", () => {
  expect(ranges(november, {})).toMatchObject([{ percent_from: 10, percent_to: 30, low_fen: null, high_fen: null }]);
});

test("a sales adviser has no such range", () => {
  const sales = november.map((each) => ({ ...each, penalty: "archive.sale_handover_late" }));
  expect(ranges(sales)).toEqual([]);
});
