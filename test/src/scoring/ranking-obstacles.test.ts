import { describe, expect, test } from "vitest";
import { type Assignment, rankingObstacles } from "../../../src/scoring/ranking-obstacles.ts";
import { rulesWith } from "../../support/ranking-fixtures.ts";

/** March and April 2026: 61 days. */
const span = { start: "2026-03-01", end: "2026-04-30" };
const rules = rulesWith();

const post = (more: Partial<Assignment> = {}): Assignment => ({
  employee_id: "SA1",
  store_id: "S1",
  valid_from: "2024-01-01",
  valid_to: "9999-12-31",
  role: "sales_advisor",
  hired_on: "2024-01-01",
  probation_end: null,
  left_on: null,
  ...more,
});

const obstacles = (...assignments: readonly Assignment[]) => rankingObstacles(assignments, span, rules);

test("an adviser there all along is ranked", () => {
  expect(obstacles(post())).toEqual([]);
});

describe("trainees", () => {
  test("are not ranked while the probation covers the period's end", () => {
    expect(obstacles(post({ probation_end: "2026-04-30" }))).toEqual(["试用期至 2026-04-30，不参加排名。"]);
    expect(obstacles(post({ probation_end: "2026-04-29" }))).toEqual([]);
  });
});

describe("leavers", () => {
  test("are not ranked when they left by the period's end", () => {
    expect(obstacles(post({ left_on: "2026-04-30" }))).toEqual(["2026-04-30 离职，不参加排名。"]);
    expect(obstacles(post({ left_on: "2026-05-01" }))).toEqual([]);
  });
});

describe("absence", () => {
  test("half of the days is the most: 30 of 61 are allowed, 31 are not", () => {
    expect(obstacles(post({ valid_from: "2026-03-31" }))).toEqual([]);
    expect(obstacles(post({ valid_from: "2026-04-01" }))).toEqual([
      "期间 61 天中有 31 天不在销售岗位，超过 50.0%，不参加排名。",
    ]);
  });

  test("who joined late was not away: the minimum of parties judges that (E of E-09)", () => {
    expect(obstacles(post({ valid_from: "2026-04-20", hired_on: "2026-04-20" }))).toEqual([]);
  });

  test("other posts between are absence, and stretches add up", () => {
    const before = post({ valid_to: "2026-03-15" });
    const between = post({ valid_from: "2026-03-16", valid_to: "2026-04-14", role: "archivist" });
    const after = post({ valid_from: "2026-04-15" });
    expect(obstacles(before, between, after)).toEqual([]);
    expect(obstacles(before, between)).toEqual(["期间 61 天中有 46 天不在销售岗位，超过 50.0%，不参加排名。"]);
  });
});

test("another post, or none in this store, is not ranked", () => {
  expect(obstacles(post({ role: "team_leader" }))).toEqual(["岗位不在排名范围内，不参加排名。"]);
  expect(obstacles()).toEqual(["岗位不在排名范围内，不参加排名。"]);
  const leaders = rulesWith([{ id: "ranking.roles", value: ["sales_advisor", "team_leader"] }]);
  expect(rankingObstacles([post({ role: "team_leader" })], span, leaders)).toEqual([]);
});
