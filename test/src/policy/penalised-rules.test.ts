import { expect, test } from "vitest";
import { penalisedRules } from "../../../src/policy/penalised-rules.ts";
import { policyOf } from "../../support/policy-of.ts";

test("penalties, counters and the deadline of the order to correct; no other deadline", () => {
  const rules = penalisedRules(policyOf(["skoda_archive"]));
  expect(["P02-16", "P02-21", "P02-22", "P02-26"].filter((rule) => !rules.has(rule))).toEqual([]);
  expect(rules.has("P02-10")).toBe(false);
});
