import { describe, expect, test } from "vitest";
import { type Decision, decisionsIn } from "../../../src/scoring/decisions.ts";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import type { Violation } from "../../../src/scoring/penalty-row.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { policyOf } from "../../support/policy-of.ts";

const late = (subject: string, arose_on: string): Violation => ({
  store: "S1",
  employee: "SA1",
  penalty: "archive.sale_handover_late",
  subject,
  arose_on,
  units: 1,
});
const three = [late("A", "2025-11-05"), late("B", "2025-11-12"), late("C", "2025-11-20")];

const policy = policyOf(["skoda_archive"]);
const numberOf = (subject: string) => penaltiesFor(three, policy).find((row) => row.subject === subject)?.number ?? "";

const decision = (status: Decision["status"], more: Partial<Decision> = {}): Decision => ({
  status,
  reason: null,
  decided_by: "CD1",
  decided_on: "2025-12-01",
  penalised_on: null,
  ...more,
});

const decided = (decisions: Readonly<Record<string, Decision>>, active = policy) =>
  penaltiesFor(three, active, {
    decisions: new Map(Object.entries(decisions).map(([subject, each]) => [numberOf(subject), each])),
  }).map((row) => [row.subject, row.status, row.offence_no, (row.amount_fen ?? 0) / 100]);

describe("a person decides", () => {
  test("without a decision everything stays a proposal", () => {
    expect(decided({}).map(([, status]) => status)).toEqual(["proposed", "proposed", "proposed"]);
  });

  test("what is confirmed keeps its amount and says who decided when", () => {
    const decisions = new Map([[numberOf("B"), decision("confirmed", { reason: "本人认可" })]]);
    expect(penaltiesFor(three, policy, { decisions })[1]).toMatchObject({
      status: "confirmed",
      amount_fen: 10_000,
      reason: "本人认可",
      decided_by: "CD1",
      decided_on: "2025-12-01",
    });
  });

  test("what is waived was not punished, so the next one is no dearer for it", () => {
    expect(decided({ A: decision("waived", { reason: "客户改期" }) })).toEqual([
      ["A", "waived", 1, 50],
      ["B", "proposed", 1, 50],
      ["C", "proposed", 2, 100],
    ]);
  });

  test("unless the store counts what it waives", () => {
    const counting = policyOf(["skoda_archive"], [{ id: "penalty.waived_counts", value: true }]);
    expect(decided({ A: decision("waived", { reason: "客户改期" }) }, counting)[2]).toEqual(["C", "proposed", 3, 100]);
  });

  test("V-14: the day of the actual punishment takes the place of the day on which it arose", () => {
    expect(decided({ A: decision("confirmed", { penalised_on: "2025-12-02" }) })).toEqual([
      ["B", "proposed", 1, 50],
      ["C", "proposed", 2, 100],
      ["A", "confirmed", 1, 50],
    ]);
  });
});

test("the register names a proposal in any case, and a decision of tomorrow is not known yet", async () => {
  const row = (proposal: string, decided_on: string) => ({
    proposal,
    decision: "waived",
    reason: "客户改期",
    decided_on,
  });
  const { db } = await analysisOf(
    { penalty_decision: [row(" k7qm-2hxd ", "2025-12-01"), row("AAAA-BBBB", "2025-12-02")] },
    { asOf: "2025-12-01" },
  );
  expect([...(await decisionsIn(db))]).toMatchObject([["K7QM-2HXD", { status: "waived", reason: "客户改期" }]]);
});
