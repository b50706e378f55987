/** Cars in branches (P13-87), the stock board and cars sold twice (P13-91). */
import { describe, expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricOf } from "../../support/metric-of.ts";

describe("a car comes back from a branch within 30 days", () => {
  const stay = (stay_id: string, left_on: string | null) => ({ stay_id, arrived_on: "2026-03-01", left_on });

  test("the day of arrival is day 0; every day beyond the limit counts in its own month", async () => {
    const raw = { branch_stock: [stay("A", "2026-03-31"), stay("B", "2026-04-02"), stay("C", null)] };
    const analysis = await analysisOf(raw, { asOf: "2026-04-10" });
    expect(await metricOf(analysis, "branch-return-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "branch-days-over", "2026-03")).toEqual([0, null, 0]);
    expect(await metricOf(analysis, "branch-days-over", "2026-04")).toEqual([12, null, 12]);
  });

  test("E-11: over means more than thirty days: thirty are none, thirty-one are one", async () => {
    const over = async (asOf: string) => {
      const analysis = await analysisOf({ branch_stock: [stay("C", null)] }, { asOf });
      const [rate] = [await metricOf(analysis, "branch-return-rate", "2026-03")];
      return [rate, (await metricOf(analysis, "branch-days-over", asOf.slice(0, 7)))[2]];
    };
    expect(await over("2026-03-31")).toEqual([[0, 1, 0], 0]);
    expect(await over("2026-04-01")).toEqual([[0, 1, 0], 1]);
  });

  test("nothing is due before the thirtieth day", async () => {
    const analysis = await analysisOf({ branch_stock: [stay("C", null)] }, { asOf: "2026-03-30" });
    expect(await metricOf(analysis, "branch-return-rate", "2026-03")).toEqual([0, 0, null]);
  });
});

test("the board shows a change the same day, and an ordered car is marked", async () => {
  const entry = (status: string, shown_at: string | null, is_marked: boolean | null = null) => ({
    status,
    changed_at: "2026-03-10 09:00:00",
    shown_at,
    is_marked,
  });
  const board_entry = [
    entry("in_transit", "2026-03-10 18:00:00"),
    entry("in_stock", "2026-03-11 08:00:00"),
    entry("ordered", "2026-03-10 10:00:00", true),
    entry("ordered", null, null),
  ];
  const analysis = await analysisOf({ board_entry }, { asOf: "2026-03-31" });
  expect(await metricOf(analysis, "board-update-rate", "2026-03")).toEqual([2, 4, 0.5]);
  expect(await metricOf(analysis, "ordered-cars-unmarked", "2026-03")).toEqual([1, null, 1]);
});

test("a car is sold twice when an order for it stands, not when that one was cancelled before", async () => {
  const order = (order_id: string, vin: string | null, day: string, cancelled_at: string | null = null) => ({
    order_id,
    vin,
    signed_at: `${day} 10:00:00`,
    cancelled_at,
  });
  const sales_order = [
    order("A", "V1", "2026-03-02"),
    order("B", "V1", "2026-03-03"),
    order("C", "V2", "2026-03-02", "2026-03-02 12:00:00"),
    order("D", "V2", "2026-03-03"),
    order("E", null, "2026-03-03"),
  ];
  const analysis = await analysisOf({ sales_order }, { asOf: "2026-03-31" });
  expect(await metricOf(analysis, "double-sold-cars", "2026-03")).toEqual([1, null, 1]);
});
