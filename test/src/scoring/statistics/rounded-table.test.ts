import fc from "fast-check";
import { expect, test } from "vitest";
import { hundredths, rational, total } from "../../../../src/scoring/statistics/rational.ts";
import { roundedTable } from "../../../../src/scoring/statistics/rounded-table.ts";

test("three thirds make one hundred hundredths", () => {
  expect(roundedTable([[rational(1, 3), rational(1, 3), rational(1, 3)]])).toEqual([[33, 34, 33]]);
  expect(roundedTable([])).toEqual([]);
});

test("whole numbers stay as they are", () => {
  expect(
    roundedTable([
      [rational(1), rational(2)],
      [rational(-3), rational(4)],
    ]),
  ).toEqual([
    [100, 200],
    [-300, 400],
  ]);
});

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(
    fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 97 })), {
      minLength: width,
      maxLength: width,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
);

test("everything adds up to its rounded total, and no cell is off by more than two hundredths", () => {
  fc.assert(
    fc.property(table, (fractions) => {
      const exact = fractions.map((row) => row.map(([top, bottom]) => rational(top, bottom)));
      const rounded = roundedTable(exact);
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      expect(sum(rounded.map(sum))).toBe(hundredths(total(exact.flat())));
      expect(sum(rounded[0] ?? [])).toBe(hundredths(total(exact[0] ?? [])));
      rounded.forEach((row, i) => {
        row.forEach((cell, j) => {
          const wanted = hundredths(exact[i]?.[j] ?? rational(0));
          expect(Math.abs(cell - wanted)).toBeLessThanOrEqual(2);
        });
      });
    }),
  );
});
