/** Chapters 15 and 16 repeat 6 and 9: one rule, several sources, and nothing counted twice. */
import { expect, test } from "vitest";
import { metrics } from "../../src/metrics/catalogue.ts";
import { builtInPolicyDir, loadProfiles } from "../../src/policy/load-profiles.ts";
import { Policy } from "../../src/policy/policy.ts";
import { valueKinds } from "../../src/policy/profile-schema.ts";
import { loadRuleRegister } from "../../src/policy/rule-register.ts";

const repeated = /^P1[56]-/;

test("no value and no metric of its own comes from a repeated chapter", () => {
  const policy = new Policy([...loadProfiles(builtInPolicyDir).values()]);
  const values = valueKinds.flatMap((kind) => policy.all(kind).map(({ rule }) => rule));
  expect([...values, ...metrics.map(({ rule }) => rule)].filter((rule) => repeated.test(rule))).toEqual([]);
});

test("the profiles that carry such a rule name both chapters", () => {
  const profiles = loadProfiles(builtInPolicyDir);
  expect(profiles.get("satisfaction")?.source).toBe("篇六、篇十五");
  expect(profiles.get("communication")?.source).toBe("篇九、篇十六");
});

test("what answers a repeated rule also answers the first one", () => {
  const rules = loadRuleRegister().flatMap((chapter) => chapter.rules);
  const named = rules.filter(({ id }) => repeated.test(id)).flatMap(({ by }) => by ?? []);
  const ids = named.map((witness) => witness.replace("metric:", ""));
  expect(ids.length).toBeGreaterThan(0);
  const cited = ids.map((id) => metrics.find((metric) => metric.id === id)?.rule.slice(0, 3));
  expect(new Set(cited)).toEqual(new Set(["P06", "P09"]));
});
