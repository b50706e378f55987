import { expect, test } from "vitest";
import { tierRules } from "../../../../src/scoring/tiers/tier-rules.ts";
import { policyOf } from "../../../support/policy-of.ts";

const rulesOf = (id: string, value: string) =>
  tierRules(policyOf(["value_grade"], [{ id, value, store: "S1" }]), "2026-06-30", "S1");

test("a basis or scale that does not exist is named", () => {
  expect(() => rulesOf("tier.volume.basis", "weight")).toThrow('unsupported tier.volume.basis: "weight"');
  expect(() => rulesOf("tier.scale", "z_score")).toThrow('unsupported tier.scale: "z_score"');
});

test("a store's own weights hold for that store", () => {
  const policy = policyOf(["value_grade"], [{ id: "tier.weight.credit", value: 40, store: "S1" }]);
  expect(tierRules(policy, "2026-06-30", "S1").weights.credit).toBe(40);
  expect(tierRules(policy, "2026-06-30", "S2").weights.credit).toBe(25);
});
