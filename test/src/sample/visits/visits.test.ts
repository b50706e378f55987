import { expect, test } from "vitest";
import { dayOfMinute, monthStart } from "../../../../src/sample/days.ts";
import { monthsOf } from "../../../../src/sample/sample-options.ts";
import { sampleSpan, sampleWorld } from "../../../support/sample-worlds.ts";

const { plans, items, visits, reports } = sampleWorld(1).visits;

test("the key-account seller makes about 20 visits a month", () => {
  const own = visits.filter((visit) => visit.seller_id === "Y1-10").length / monthsOf(sampleSpan).length;
  expect(own).toBeGreaterThan(16);
  expect(own).toBeLessThan(28);
});

test("most plans are handed in before their month, a few are late", () => {
  const late = plans.filter((plan) => dayOfMinute(plan.submitted_at ?? 0) >= monthStart(plan.month)).length;
  expect(late).toBeGreaterThan(0);
  expect(late / plans.length).toBeLessThan(0.2);
});

test("the plan of the month after the last is there, its visits are not", () => {
  expect(plans.some((plan) => plan.month === "2026-10")).toBe(true);
  expect(visits.every((visit) => visit.visited_on <= sampleSpan.last)).toBe(true);
});

test("every line belongs to a plan, every report to a visit, once", () => {
  const planIds = new Set(plans.map((plan) => plan.plan_id));
  expect(planIds.size).toBe(plans.length);
  expect(items.every((item) => planIds.has(item.plan_id))).toBe(true);
  const visitIds = new Set(visits.map((visit) => visit.visit_id));
  expect(reports.every((report) => visitIds.has(report.visit_id))).toBe(true);
  expect(new Set(reports.map((report) => report.visit_id)).size).toBe(reports.length);
});

test("peers are no customers", () => {
  for (const visit of visits) expect(visit.customer_id === null).toBe(visit.target_kind === "peer");
});

test("most reports come within two days, some late, some never", () => {
  const day = new Map(visits.map((visit) => [visit.visit_id, visit.visited_on]));
  const waits = reports.map((report) => dayOfMinute(report.submitted_at) - (day.get(report.visit_id) ?? 0));
  expect(waits.filter((wait) => wait <= 2).length / visits.length).toBeGreaterThan(0.85);
  expect(waits.filter((wait) => wait > 2).length).toBeGreaterThan(0);
  expect(reports.length).toBeLessThan(visits.length);
});
