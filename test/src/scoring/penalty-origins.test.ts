import { expect, test } from "vitest";
import { profileSchema } from "../../../src/policy/profile-schema.ts";
import type { OffenceFact } from "../../../src/scoring/offence-fact.ts";
import { violationsOf } from "../../../src/scoring/violations-in.ts";
import { policyOf } from "../../support/policy-of.ts";

const fact = (origin: OffenceFact["origin"], more: Partial<OffenceFact> = {}): OffenceFact => ({
  origin,
  store: "S1",
  employee: "E1",
  subject: "R1",
  arose_on: "2026-03-10",
  parts: 3,
  measured: null,
  ...more,
});

const profile = (id: string, penalties: readonly object[]) =>
  profileSchema.parse({
    id,
    title: id,
    source: "篇十三",
    effective_from: "2020-01-01",
    penalties: penalties.map((penalty) => ({
      title: "未填写",
      rule: "P13-64",
      clause: "篇十三 大客户第2条",
      role: "any",
      act: "未填写",
      amount_fen: 2000,
      per: "unit",
      executor_role: "sales_manager",
      ...penalty,
    })),
  });

const from = { finding: "card.same_day" };

const roles: Readonly<Record<string, string>> = { E1: "sales_advisor", E2: "key_account" };

const assignmentOf = (employee: string) => {
  const role = roles[employee];
  return role === undefined ? undefined : { role, department_id: "D1" };
};

const found = (facts: readonly OffenceFact[], ...profiles: Parameters<typeof policyOf>[0]) =>
  violationsOf(facts, policyOf(profiles), assignmentOf).map(({ employee, penalty, units }) => [
    employee,
    penalty,
    units,
  ]);

test("a penalty names its question; other questions cost nothing", () => {
  const cards = profile("cards", [{ id: "card.late", arises_from: from }]);
  expect(found([fact("finding card.same_day"), fact("finding card.signed")], cards)).toEqual([["E1", "card.late", 1]]);
  expect(found([fact("deadline card.same_day")], cards)).toEqual([]);
});

test("a penalty without an origin is never found by itself", () => {
  expect(found([fact("finding card.same_day")], profile("cards", [{ id: "card.late" }]))).toEqual([]);
});

test("once for the record, or for every thing that is missing in it", () => {
  const per = (unit: string) => profile("cards", [{ id: "card.late", arises_from: from, per: unit }]);
  const units = (unit: string) => found([fact("finding card.same_day")], per(unit)).map(([, , count]) => count);
  expect(["package", "unit", "item", "day"].map(units)).toEqual([[1], [1], [3], [3]]);
});

test("one question may cost people of different roles differently, and somebody unknown nothing", () => {
  const cards = profile("cards", [
    { id: "card.adviser", arises_from: { ...from, roles: ["sales_advisor", "team_leader"] } },
    { id: "card.key_account", arises_from: { ...from, roles: ["key_account"] } },
  ]);
  const facts = ["E1", "E2", "E3"].map((employee) => fact("finding card.same_day", { employee }));
  expect(found(facts, cards)).toEqual([
    ["E1", "card.adviser", 1],
    ["E2", "card.key_account", 1],
  ]);
});

test("where two profiles punish the same, the first active one does", () => {
  const [first, second] = ["first", "second"].map((id) => profile(id, [{ id: `${id}.late`, arises_from: from }]));
  if (first === undefined || second === undefined) throw new Error("expected two profiles");
  expect(found([fact("finding card.same_day")], first, second)).toEqual([["E1", "first.late", 1]]);
  expect(found([fact("finding card.same_day")], second, first)).toEqual([["E1", "second.late", 1]]);
});

test("before the article came into force the same fact cost nothing", () => {
  const cards = profile("cards", [{ id: "card.late", arises_from: from, effective_from: "2026-03-11" }]);
  expect(found([fact("finding card.same_day")], cards)).toEqual([]);
});
