import { expect, test } from "vitest";
import type { MetricValue } from "../../../src/metrics/metric-value.ts";
import { funnelValues, peopleWithValues } from "../../../src/scoring/funnel-values.ts";

const value = (
  metric: string,
  numerator: number,
  employee: string | null,
  more: Partial<MetricValue> = {},
): MetricValue => ({
  metric,
  period: "2026-P2",
  grain: employee === null ? "store" : "employee",
  store: "S1",
  department: null,
  team: null,
  employee,
  numerator,
  denominator: 20,
  value: numerator / 20,
  ...more,
});

const values = [
  value("contact-left-rate", 12, "B"),
  value("test-drive-rate", 6, "B"),
  value("deal-rate", 3, "B"),
  value("contact-left-rate", 30, null, { denominator: 40 }),
  value("contact-left-rate", 99, null, { grain: "team", team: "T1" }),
  value("deal-rate", 1, "A", { denominator: 0, value: null }),
  value("deal-rate", 1, "C", { store: "S2" }),
];

test("counts of a person, of the store, of a period", () => {
  const funnel = funnelValues(values);
  expect(funnel("S1", "B", "2026-P2")).toEqual({ parties: 20, contact_left: 12, test_drives: 6, orders: 3, visits: 0 });
  expect(funnel("S1", null, "2026-P2")).toMatchObject({ parties: 40, contact_left: 30, orders: 0 });
});

test("no value is no count; an order without parties is an order", () => {
  const funnel = funnelValues(values);
  expect(funnel("S1", "B", "2026-P1")).toEqual({ parties: 0, contact_left: 0, test_drives: 0, orders: 0, visits: 0 });
  expect(funnel("S1", "A", "2026-P2")).toMatchObject({ parties: 0, orders: 1 });
});

test("a person who changed teams is one person", () => {
  const teams = ["T1", "T2"].map((team) => value("contact-left-rate", 12, "B", { team }));
  expect(funnelValues(teams)("S1", "B", "2026-P2")).toMatchObject({ parties: 40, contact_left: 24 });
});

test("people of a store", () => {
  expect(peopleWithValues(values)("S1")).toEqual(["A", "B"]);
  expect(peopleWithValues(values)("S2")).toEqual(["C"]);
  expect(peopleWithValues(values)("S3")).toEqual([]);
});
