import { expect, test } from "vitest";
import { isMet, targetOn, targetValues } from "../../../src/snapshot/targets.ts";

const targets = targetValues([
  { metric: "deal-rate", value: 0.2, effective_to: "2025-12-31" },
  { metric: "deal-rate", value: 0.22, effective_from: "2026-01-01" },
  { metric: "deal-rate", value: 0.25, store: "S1", effective_from: "2026-01-01" },
]);

test("the store's own target wins, and each holds on its days", () => {
  expect(targetOn(targets, "deal-rate", { day: "2025-12-31", store: "S1" })).toBe(0.2);
  expect(targetOn(targets, "deal-rate", { day: "2026-01-01", store: "S1" })).toBe(0.25);
  expect(targetOn(targets, "deal-rate", { day: "2026-01-01", store: "S2" })).toBe(0.22);
  expect(targetOn(targets, "deal-rate", { day: "2026-01-01", store: null })).toBe(0.22);
  expect(targetOn(targets, "test-drive-rate", { day: "2026-01-01", store: null })).toBeNull();
});

test("reaching the target exactly meets it (V-06)", () => {
  expect(isMet(19 / 20, 0.95, "higher")).toBe(true);
  expect(isMet(18 / 20, 0.95, "higher")).toBe(false);
  expect(isMet(3, 3, "lower")).toBe(true);
  expect(isMet(4, 3, "lower")).toBe(false);
  expect(isMet(null, 0.95, "higher")).toBeNull();
  expect(isMet(1, null, "higher")).toBeNull();
  expect(isMet(1, 1, "neutral")).toBeNull();
});
