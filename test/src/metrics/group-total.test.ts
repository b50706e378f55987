/** Several stores together: sums over sums. */
import { expect, test } from "vitest";
import { groupTotal } from "../../../src/metrics/group-total.ts";
import type { MetricValue } from "../../../src/metrics/metric-value.ts";
import { metricNamed } from "../../support/metric-of.ts";

const store = (id: string, numerator: number | null, denominator: number | null): MetricValue => ({
  metric: "m",
  period: "2026-03",
  grain: "store",
  store: id,
  department: null,
  team: null,
  employee: null,
  numerator,
  denominator,
  value: null,
});

test("a rate of the group is not the mean of its rates", () => {
  const values = [store("S1", 1, 2), store("S2", 9, 10), store("S3", 0, 0)];
  expect(groupTotal(metricNamed("deal-rate"), values)).toEqual({ numerator: 10, denominator: 12, value: 10 / 12 });
});

test("nothing due anywhere is null, no events is 0", () => {
  expect(groupTotal(metricNamed("deal-rate"), [store("S1", 0, 0)])?.value).toBeNull();
  expect(groupTotal(metricNamed("complaints-received"), [])).toEqual({ numerator: 0, denominator: null, value: 0 });
});

test("stocks add up, quantiles do not", () => {
  const open = [store("S1", 2, null), store("S2", 3, null)];
  expect(groupTotal(metricNamed("complaints-open"), open)?.value).toBe(5);
  expect(groupTotal(metricNamed("days-to-close-median"), [store("S1", null, 4)])).toBeUndefined();
});

test("a store without the records is left out; without any the group has nothing to say either", () => {
  const silent = store("S2", null, null);
  expect(groupTotal(metricNamed("complaints-received"), [store("S1", 4, null), silent])?.value).toBe(4);
  expect(groupTotal(metricNamed("complaints-received"), [silent])?.value).toBeNull();
  expect(groupTotal(metricNamed("deal-rate"), [silent])).toEqual({ numerator: null, denominator: null, value: null });
});
