import { expect, test } from "vitest";
import { parsePeriod, periodsBetween } from "../../../src/calendar/periods.ts";
import { storeRanking } from "../../../src/scoring/store-ranking.ts";
import { counts, type Funnel, rulesWith } from "../../support/ranking-fixtures.ts";

const period = parsePeriod("2026-P2");
const months = periodsBetween("month", period.start, period.end);

const post = (employee_id: string, more: object = {}) => ({
  employee_id,
  store_id: "S1",
  valid_from: "2024-01-01",
  valid_to: "9999-12-31",
  role: "sales_advisor",
  hired_on: "2024-01-01",
  probation_end: null,
  left_on: null,
  ...more,
});

const funnels: Record<string, Funnel> = {
  A: [70, 56, 27, 11],
  B: [50, 35, 25, 10],
  L: [30, 20, 10, 5],
  "": [150, 111, 62, 26],
};

test("a store's people: mentors with their trainees, idle advisers, leaders; trainees have no row", () => {
  const received = (funnel: Funnel) => ({ ...counts(funnel), visits: funnel[0] });
  const ranking = storeRanking({
    store: "S1",
    period,
    months,
    span: { start: period.start, end: period.end },
    rules: rulesWith(),
    facts: {
      funnel: (_, employee, id) => received((id === period.id && funnels[employee ?? ""]) || [0, 0, 0, 0]),
      active: () => ["A", "B", "L"],
      assignments: [
        post("A"),
        post("B"),
        post("I"),
        post("L", { role: "team_leader" }),
        post("T", { probation_end: "2026-05-31" }),
        post("X", { store_id: "S2" }),
      ],
      credits: [{ store_id: "S1", employee_id: "A", trainee_id: "T" }],
      units: new Map([["S1/A", 12]]),
      channels: [],
      cohorts: [],
      targets: () => ({ contact: null, test_drive: null, deal: 0.15, deals: null }),
    },
  });
  expect(ranking.rows.map((row) => [row.employee, row.position, row.verdict])).toEqual([
    ["B", 1, "无显著差异"],
    ["A", 2, "观察"],
    ["I", null, "样本不足"],
    ["L", null, "不参评"],
  ]);
  expect(ranking.rows[1]).toMatchObject({ credited_from: ["T"], units: 12, parties: 70 });
  expect(ranking.rows[2]?.reasons).toEqual(["本期无首次到店批次，不参加排名。"]);
  expect(ranking.total).toEqual({ parties: 150, contact_left: 111, test_drives: 62, orders: 26 });
  expect(ranking.conclusion).toBe("本期无人显著低于门店水平。");
  expect(ranking.bridge).toMatchObject({ target: 22.5, actual: 26, total: { deal: 3.5, total: 3.5 } });
  expect(ranking.rows[1]?.target_gap?.total).toBe(0.5);
});
