import { expect, test } from "vitest";
import { failedFindings } from "../../../src/scoring/failed-findings.ts";
import { proposedPenalties } from "../../../src/scoring/proposed-penalties.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { martsWith } from "../../support/marts-with.ts";
import { policyOf } from "../../support/policy-of.ts";

const finding = (subject_id: string, asked: number, met: number, more: object = {}) => ({
  question_id: "delivery.contact_verified",
  subject_id,
  store_id: "S1",
  employee_id: "SV1",
  happened_on: "2026-03-10",
  asked,
  met,
  ...more,
});

test("what is not as asked, with the number of things missing", async () => {
  const fct_findings = [
    finding("V1", 1, 1),
    finding("V2", 1, 0),
    finding("V3", 4, 1, { measured: 250 }),
    finding("V4", 1, 0, { employee_id: null }),
  ];
  const facts = await failedFindings(await martsWith({ fct_findings }));
  expect(facts.map(({ subject, parts, measured }) => [subject, parts, measured])).toEqual([
    ["V2", 1, null],
    ["V3", 3, 250],
  ]);
});

test("P02-18: a visit without a verified contact costs 50 yuan from the day on which it happened", async () => {
  const db = await martsWith({ fct_findings: [finding("V1", 1, 1), finding("V2", 1, 0)] });
  const march = { start: "2026-03-01", end: "2026-03-31" };
  const policy = policyOf(["skoda_archive"]);
  const rows = await proposedPenalties({ db, policy, asOf: "2026-03-10" }, march);
  expect(rows.map((row) => [row.subject, row.rule, row.amount_fen])).toEqual([["V2", "P02-18", 5000]]);
  expect(await proposedPenalties({ db, policy, asOf: "2026-03-09" }, march)).toEqual([]);
});

test("the same from the delivery register", async () => {
  const visit = (delivery_id: string, contact_verified: boolean) => ({
    delivery_id,
    kind: "service",
    advisor_id: "SV1",
    delivered_at: "2026-03-10 10:00:00",
    contact_verified,
    contact_numbers: 1,
  });
  const analysis = await analysisOf(
    { delivery: [visit("V1", true), visit("V2", false)] },
    { asOf: "2026-03-10", profiles: ["skoda_archive"] },
  );
  const rows = await proposedPenalties(analysis, { start: "2026-03-01", end: "2026-03-31" });
  expect(rows.map((row) => [row.employee, row.subject, row.act])).toEqual([
    ["SV1", "V2", "archive.contact_unverified"],
  ]);
});
