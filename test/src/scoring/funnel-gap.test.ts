import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chain, funnelGap } from "../../../src/scoring/funnel-gap.ts";
import { rational, subtract, total } from "../../../src/scoring/statistics/rational.ts";

const chain = (counts: readonly [number, number, number, number]): Chain => [
  rational(counts[0]),
  rational(counts[1]),
  rational(counts[2]),
  rational(counts[3]),
];

const gap = (own: [number, number, number, number], reference: [number, number, number, number]) =>
  funnelGap(chain(own), chain(reference)).map(({ top, bottom }) => Number(top) / Number(bottom));

test("one factor differs: the whole gap is its part", () => {
  expect(gap([100, 80, 40, 10], [100, 80, 40, 20])).toEqual([0, 0, 0, -10]);
  expect(gap([50, 40, 20, 10], [100, 80, 40, 20])).toEqual([-10, 0, 0, 0]);
  expect(gap([100, 40, 20, 10], [100, 80, 40, 20])).toEqual([0, -10, 0, 0]);
});

test("two factors of one half each lose the same: 20 to 5 is 7.5 and 7.5", () => {
  expect(gap([50, 40, 20, 5], [100, 80, 40, 20])).toEqual([-7.5, 0, 0, -7.5]);
});

test("who has no test drives and no deals lost them at the test drive; deals without a drive are judged as deals", () => {
  expect(gap([100, 80, 0, 0], [100, 80, 40, 20])).toEqual([0, 0, -20, 0]);
  expect(gap([100, 80, 0, 10], [100, 80, 40, 20])).toEqual([0, 0, 0, -10]);
});

test("a stage that nobody records has no part, and nobody received is traffic", () => {
  expect(gap([100, 0, 30, 15], [100, 0, 40, 20])).toEqual([0, 0, -5, 0]);
  expect(gap([0, 0, 0, 0], [100, 80, 40, 20])).toEqual([-20, 0, 0, 0]);
});

const count = fc.integer({ min: 0, max: 400 });
const anyChain = fc.tuple(count, count, count, count);

test("the parts add up to the difference of the deals exactly, whatever the counts", () => {
  fc.assert(
    fc.property(anyChain, fc.tuple(fc.integer({ min: 1, max: 400 }), count, count, count), (own, reference) => {
      const parts = funnelGap(chain(own), chain(reference));
      expect(total(parts)).toEqual(subtract(rational(own[3]), rational(reference[3])));
    }),
    { numRuns: 300 },
  );
});

test("the other way round the parts change their signs when no stage is missing", () => {
  const positive = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 90 }))) as fc.Arbitrary<
    [number, number, number, number]
  >;
  fc.assert(
    fc.property(positive, positive, (own, reference) => {
      const [there, back] = [funnelGap(chain(own), chain(reference)), funnelGap(chain(reference), chain(own))];
      expect(there.map(({ top, bottom }) => ({ top: -top, bottom }))).toEqual(back);
    }),
    { numRuns: 50 },
  );
});
