import fc from "fast-check";
import { expect, test } from "vitest";
import { resourceFit } from "../../../../src/scoring/tiers/resource-fit.ts";

const grades = ["A", "B", "C"];
const spent = (customer: string, amount = 1) => ({ customer, amount });
const customers = [
  { customer: "K1", grade: "A" },
  { customer: "K2", grade: "B" },
  { customer: "K3", grade: "B" },
  { customer: "K4", grade: null },
];

test("A brings 60 % of the profit and gets 25 % of the visits; B is visited more than A", () => {
  const rows = resourceFit(
    {
      customers,
      profit: new Map([
        ["K1", 600],
        ["K2", 300],
        ["K3", 0],
        ["K4", 100],
      ]),
      visits: [spent("K1"), spent("K2"), spent("K2"), spent("K2"), spent("K9")],
      hours: [spent("K1", 3), spent("K4", 1)],
    },
    grades,
  );
  expect(
    rows.map(({ grade, customers: n, profit_share, visit_share, hour_share }) => [
      grade,
      n,
      profit_share,
      visit_share,
      hour_share,
    ]),
  ).toEqual([
    ["A", 1, 0.6, 0.25, 0.75],
    ["B", 2, 0.3, 0.75, 0],
    ["C", 0, 0, 0, 0],
    [null, 1, 0.1, 0, 0.25],
  ]);
  expect(rows.map(({ visit_ratio }) => visit_ratio)).toEqual([0.25 / 0.6, 2.5, null, 0]);
  expect(rows.map(({ hour_ratio }) => hour_ratio)).toEqual([1.25, 0, null, 2.5]);
  expect(rows.map(({ visits_per_customer, is_inverted }) => [visits_per_customer, is_inverted])).toEqual([
    [1, false],
    [1.5, true],
    [null, false],
    [0, false],
  ]);
});

test("without visits or profit there are no shares", () => {
  const [a] = resourceFit({ customers, profit: new Map(), visits: [], hours: [] }, grades);
  expect(a).toMatchObject({ profit_share: null, visit_share: null, hour_share: null, visit_ratio: null });
});

test("shares add to 100 %", () => {
  const amounts = fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(amounts, amounts, (visits, profit) => {
      const per = (values: readonly number[]) =>
        customers.map(({ customer }, i) => [customer, values[i] ?? 0] as const);
      const rows = resourceFit(
        { customers, profit: new Map(per(profit)), visits: per(visits).map(([id, n]) => spent(id, n)), hours: [] },
        grades,
      );
      for (const of of ["visit_share", "profit_share"] as const) {
        const shares = rows.map((row) => row[of]);
        const whole = shares.every((share) => share === null) ? 0 : 1;
        expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(whole, 12);
      }
    }),
  );
});
