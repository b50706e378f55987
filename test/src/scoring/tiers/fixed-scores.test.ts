import { expect, test } from "vitest";
import { fixedSteps } from "../../../../src/scoring/tiers/fixed-scores.ts";
import type { TierFacts } from "../../../../src/scoring/tiers/tier-row.ts";
import { tierRules } from "../../../../src/scoring/tiers/tier-rules.ts";
import { tierScores } from "../../../../src/scoring/tiers/tier-scores.ts";
import { policyOf } from "../../../support/policy-of.ts";

const AS_OF = "2026-06-30";
const rulesWith = (more: Parameters<typeof policyOf>[1] = []) =>
  tierRules(policyOf(["value_grade"], [{ id: "tier.scale", value: "fixed" }, ...(more ?? [])]), AS_OF, "S1");

const customer = (id: string, more: Partial<TierFacts> = {}): TierFacts => ({
  store: "S1",
  customer: id,
  category: null,
  is_organisation: true,
  is_out_of_town: false,
  first_cooperation_on: "2024-01-15",
  days_late: 0,
  paid_on_time: 1,
  orders: 1,
  amount_fen: 0,
  units: 0,
  profit_fen: 0,
  potential: 60,
  potential_on: "2026-03-01",
  grades: [],
  ...more,
});

test("the cut-offs themselves are inside", () => {
  const facts = customer("K", { paid_on_time: 0.95, amount_fen: 300_000_000, profit_fen: 14_999_999 });
  expect(fixedSteps(facts, rulesWith())).toEqual({
    credit: { score: 100, name: "优" },
    volume: { score: 100, name: "特大" },
    profit: { score: 75, name: "大" },
    potential: null,
  });
});

test("cars have cut-offs of their own; what is not known has no step", () => {
  const facts = customer("K", { paid_on_time: null, units: 4, profit_fen: null });
  const rules = rulesWith([{ id: "tier.volume.basis", value: "units" }]);
  expect(fixedSteps(facts, rules)).toMatchObject({ credit: null, volume: { score: 50, name: "中" }, profit: null });
});

test("there are none when customers are compared with each other", () => {
  const rules = tierRules(policyOf(["value_grade"]), AS_OF, "S1");
  expect(fixedSteps(customer("K"), rules)).toBeNull();
});

test("a customer's score does not change with the others, and its reasons name the step", () => {
  const own = customer("K", { paid_on_time: 0.9, amount_fen: 60_000_000, profit_fen: 3_000_000 });
  const [alone] = tierScores([own], AS_OF, rulesWith());
  expect(alone).toMatchObject({ credit: 75, volume: 50, profit: 50, potential: 60, composite: 58.75, grade: "B" });
  expect(alone?.reasons[1]).toBe("订单量 50.00 分：近 12 个月订单 600,000 元（固定分档：中）。");
  const big = customer("L", { amount_fen: 900_000_000, profit_fen: 90_000_000 });
  const crowd = tierScores([big, own], AS_OF, rulesWith());
  expect(crowd.find((row) => row.customer === "K")?.composite).toBe(58.75);
});
