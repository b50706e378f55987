/** What every metric owes its reader. */
import { expect, test } from "vitest";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { policyOf } from "../../support/policy-of.ts";

const policy = policyOf([...loadProfiles(builtInPolicyDir).keys()]);

test("ids are unique and kebab-case", () => {
  const ids = metrics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9-]+(\.[a-z0-9_]+)?$/.test(id))).toEqual([]);
});

test("titles, definitions and clauses are Chinese and say where they come from", () => {
  const unsourced = metrics.filter(
    ({ title, definition, clause, rule }) =>
      !/\p{Script=Han}/u.test(title) ||
      !/\p{Script=Han}/u.test(definition) ||
      !/^篇[一二三四五六七八九十]+ /.test(clause) ||
      !/^P\d{2}-\d{2,3}$/.test(rule),
  );
  expect(unsourced.map(({ id }) => id)).toEqual([]);
});

test("the policy value that decides a metric exists in a built-in profile", () => {
  const decided = metrics.flatMap(({ policy: value }) => (value === undefined ? [] : [value]));
  expect(decided.length).toBeGreaterThan(10);
  expect(decided.filter(({ kind, id }) => policy.find(kind, id, "2026-03-31") === undefined)).toEqual([]);
});

test.each([
  "sale-archive-on-time-rate",
  "service-archive-on-time-rate",
  "service-archive-handover-rate",
  "archive-coverage",
  "sale-file-completeness-rate",
  "service-file-completeness-rate",
  "sale-item-completeness-rate",
  "service-item-completeness-rate",
  "customer-signature-defect-rate",
  "complaints-received",
  "complaint-validity-rate",
  "complaint-acceptance-rate",
  "complaint-closing-rate",
  "days-to-close-mean",
  "days-to-close-median",
  "days-to-close-p90",
  "complaints-open",
  "complaints-overdue",
  "complaint-repeat-rate",
  "complaint-major-share",
  "early-warning-rate",
  "complaint-card-complete-rate",
  "complaint-record-complete-rate",
  "complaint-verified-rate",
  "oms-entry-rate",
  "complaint-report-on-time-rate",
  "feedback-rate",
  "contact-left-rate",
  "test-drive-rate",
  "deal-rate",
  "first-visit-parties",
  "showroom-visits",
  "test-drives",
  "orders-effective",
  "recognised-units",
  "visits-made",
  "visit-quota-attainment",
  "visit-plan-on-time-rate",
  "visit-plan-completion-rate",
  "visit-unplanned-share",
  "visit-report-on-time-rate",
  "graded-in-window-rate",
  "overdue-assessments",
  "complaint-compensation",
])("%s is there", (id) => {
  expect(metrics.map((metric) => metric.id)).toContain(id);
});
