import { expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { organisationOf, peopleOf } from "../../../src/snapshot/organisation.ts";
import type { PenaltyMonth } from "../../../src/snapshot/penalty-month.ts";
import { penaltyMonths } from "../../../src/snapshot/penalty-months.ts";
import { peopleFor } from "../../../src/snapshot/people.ts";
import { type AnalysisOptions, analysisOf, type RawRows } from "../../support/analysis-of.ts";
import { e03 } from "../../support/worked-examples.ts";

test("E-03: October's statement under the person's name and department, September's empty", async () => {
  const [{ advisor_id }] = e03.delivery as readonly [{ readonly advisor_id?: string }];
  const employee_id = advisor_id ?? "E1";
  const analysis = await analysisOf(
    {
      ...e03,
      employee: [{ employee_id, name: "王某", department_id: "D7" }],
      department: [{ department_id: "D7", name: "销售部" }],
      penalty_decision: [
        { proposal: "AAAA-AAAA", decision: "confirmed", decided_by: employee_id, decided_on: "2025-10-20" },
      ],
    },
    { asOf: "2025-10-31", profiles: ["skoda_archive"] },
  );
  const people = peopleFor("employee_name", await peopleOf(analysis.db));
  const reader = { people, organisation: await organisationOf(analysis.db) };
  const [september, october] = await penaltyMonths(analysis, reader, ["2025-09", "2025-10"].map(parsePeriod));
  expect(september?.people).toEqual([]);
  expect(october?.people).toMatchObject([
    { employee: "王某", department: "D7", sum: "250 元", allowances: [], executors: ["客户总监"] },
  ]);
  expect(october?.people[0]?.rows.map((row) => row.amount)).toEqual(["50 元", "100 元", "100 元"]);
  expect(october?.departments).toMatchObject([{ department: "D7", people: 1, proposed: 3, waived: 0, sum: "250 元" }]);
  expect(october?.strays).toEqual(["AAAA-AAAA"]);
});

test("decided in words with the decider's name; of pay the share alone", async () => {
  const visit = (delivery_id: string, day: string) => ({
    delivery_id,
    kind: "service",
    advisor_id: "SV1",
    delivered_at: `${day} 10:00:00`,
    contact_verified: false,
  });
  const raw = {
    delivery: [visit("V1", "2026-03-03"), visit("V2", "2026-03-04"), visit("V3", "2026-03-05")],
    archive_package: [],
    employee: [
      { employee_id: "SV1", name: "王某", role: "service_advisor" },
      { employee_id: "CD1", name: "李某", role: "customer_relations" },
    ],
    monthly_pay: [{ employee_id: "SV1", month: "2026-03", base_wage_fen: 450_000, performance_pay_fen: 300_000 }],
  };
  const overrides = [{ id: "archive.service_handover_late", amount_fen: 0, arises_from: { finding: "none" } }];
  const options = { asOf: "2026-03-31", profiles: ["skoda_archive"], overrides };
  const first = await monthOf(raw, options);
  const proposal = first?.people[0]?.rows[0]?.number;
  const decision = { proposal, decision: "waived", reason: "客户改期", decided_by: "CD1", decided_on: "2026-03-20" };
  const second = await monthOf({ ...raw, penalty_decision: [decision] }, options);
  const told = (month: PenaltyMonth | undefined) =>
    month?.people[0]?.rows.map(({ basis, amount, status }) => [basis, amount, status]);
  expect(told(first)?.at(-1)).toEqual(["当月绩效工资的 10%–30%", "300 元 至 900 元", "待复核"]);
  expect(told(second)).toEqual([
    ["1 × 50 元", "50 元", "已免除：客户改期（李某，2026-03-20）"],
    ["1 × 50 元", "50 元", "待复核"],
    ["1 × 50 元", "50 元", "待复核"],
  ]);
  expect(second?.people[0]?.sum).toBe("100 元");
  expect(JSON.stringify(first)).not.toMatch(/450000|300000|4,500|3,000/);
});

async function monthOf(raw: RawRows, options: AnalysisOptions): Promise<PenaltyMonth | undefined> {
  const analysis = await analysisOf(raw, options);
  const people = peopleFor("employee_name", await peopleOf(analysis.db));
  const reader = { people, organisation: await organisationOf(analysis.db) };
  return (await penaltyMonths(analysis, reader, [parsePeriod("2026-03")]))[0];
}
