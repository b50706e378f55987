import { expect, test } from "vitest";
import { paymentOf } from "../../../../src/sample/customers/payments.ts";
import { Random } from "../../../../src/sample/random.ts";

const trade = { orders: 1, units: [1, 1], margin: [0.05, 0.05], settlements: 0, daysLate: [30, 60] } as const;
const DUE = 20_000;
const payments = (late: number) =>
  Array.from({ length: 300 }, (_, n) => paymentOf(new Random(`payment ${n}`), { ...trade, late }, DUE));

test("a firm that is never late pays in the last week, and nobody asks whose fault it was", () => {
  for (const { on, is_our_delay } of payments(0)) {
    expect(on).toBeLessThanOrEqual(DUE);
    expect(on).toBeGreaterThanOrEqual(DUE - 6);
    expect(is_our_delay).toBeNull();
  }
});

test("one that is always late keeps to its days, and now and then it was our fault", () => {
  const days = payments(1).map(({ on }) => on - DUE);
  expect([Math.min(...days), Math.max(...days)]).toEqual([30, 60]);
  expect(new Set(payments(1).map(({ is_our_delay }) => is_our_delay))).toEqual(new Set([true, false]));
});
