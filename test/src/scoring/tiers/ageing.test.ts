import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageing } from "../../../../src/scoring/tiers/ageing.ts";
import { treatmentRules } from "../../../../src/scoring/tiers/treatment-rules.ts";
import { policyOf } from "../../../support/policy-of.ts";

const { ageing: classes } = treatmentRules(policyOf(["value_grade"]), "2026-06-30", "S1");
const item = (customer: string, amount_fen: number, days_overdue: number) => ({ customer, amount_fen, days_overdue });

describe("ageing", () => {
  test("0, 1–90, 91–120, 121–180 and over 180 days, each boundary day on its own side", () => {
    const days = [-20, 0, 1, 90, 91, 120, 121, 180, 181];
    const { buckets, total_fen, overdue_fen } = ageing(
      days.map((day) => item("K", 100, day)),
      classes,
    );
    expect(buckets.map(({ bucket, invoices, amount_fen }) => [bucket, invoices, amount_fen])).toEqual([
      ["未逾期", 2, 200],
      ["逾期 1–90 天", 2, 200],
      ["逾期 91–120 天", 2, 200],
      ["逾期 121–180 天", 2, 200],
      ["逾期 180 天以上", 1, 100],
    ]);
    expect([total_fen, overdue_fen]).toEqual([900, 700]);
  });

  test("a customer with two items of a bucket is one customer; debtors are by amount", () => {
    const { buckets, debtors } = ageing([item("K1", 300, 5), item("K1", 100, 40), item("K2", 500, 200)], classes);
    expect(buckets[1]).toEqual({
      bucket: "逾期 1–90 天",
      invoices: 2,
      customers: 1,
      amount_fen: 400,
      share: 400 / 900,
    });
    expect(debtors).toEqual([
      { customer: "K2", overdue_fen: 500, longest_days: 200 },
      { customer: "K1", overdue_fen: 400, longest_days: 40 },
    ]);
  });

  test("nothing open: no shares, nobody owes", () => {
    const none = ageing([], classes);
    expect(none.total_fen).toBe(0);
    expect(none.buckets.every(({ share }) => share === null)).toBe(true);
    expect(none.debtors).toEqual([]);
  });

  test("buckets add up to the total, whatever is open", () => {
    const items = fc.array(
      fc.record({
        customer: fc.constantFrom("K1", "K2"),
        amount_fen: fc.nat(),
        days_overdue: fc.integer({ min: -60, max: 400 }),
      }),
    );
    fc.assert(
      fc.property(items, (open) => {
        const { buckets, total_fen } = ageing(open, classes);
        expect(buckets.reduce((sum, { amount_fen }) => sum + amount_fen, 0)).toBe(total_fen);
        expect(buckets.reduce((sum, { invoices }) => sum + invoices, 0)).toBe(open.length);
      }),
    );
  });
});
