import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Member, posteriorRanks } from "../../../../src/scoring/simulation/posterior-ranks.ts";
import { betaBinomialPrior } from "../../../../src/scoring/statistics/beta-binomial-prior.ts";

const probabilityOfWorst = (group: readonly Member[], seed: string) =>
  new Map([...posteriorRanks(group, { seed, few: 1 })].map(([id, { worst }]) => [id, worst]));

const members = [
  { id: "A", successes: 30, trials: 100 },
  { id: "B", successes: 28, trials: 100 },
  { id: "C", successes: 8, trials: 100 },
];

test("the same seed gives the same probabilities, and they add up to one", () => {
  const first = probabilityOfWorst(members, "2026-P2/S1");
  expect(probabilityOfWorst(members, "2026-P2/S1")).toEqual(first);
  expect([...first.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  expect(first.get("C")).toBeGreaterThan(0.95);
});

test("agrees with the exact integral for two posteriors", () => {
  const pair = [
    { id: "A", successes: 12, trials: 60 },
    { id: "B", successes: 25, trials: 60 },
  ];
  const prior = betaBinomialPrior(pair);
  if (prior === null) throw new Error("expected a prior");
  const exact = betaBelow([prior.alpha + 12, prior.beta + 48], [prior.alpha + 25, prior.beta + 35]);
  // Four standard errors of 10 000 draws.
  expect(Math.abs((probabilityOfWorst(pair, "pair").get("A") ?? 0) - exact)).toBeLessThan(0.02);
});

test("members that cannot be told apart share the probability", () => {
  const even = ["A", "B", "C", "D"].map((id) => ({ id, successes: 5, trials: 30 }));
  expect([...probabilityOfWorst(even, "even").values()]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test("the order of the members changes nothing", () => {
  const sorted = probabilityOfWorst(members, "order");
  fc.assert(
    fc.property(fc.shuffledSubarray(members, { minLength: 3, maxLength: 3 }), (shuffled) => {
      expect(probabilityOfWorst(shuffled, "order")).toEqual(sorted);
    }),
    { numRuns: 6 },
  );
});

describe("members that cannot be told apart", () => {
  const group = Array.from({ length: 20 }, (_, index) => ({
    id: `E${String(index).padStart(2, "0")}`,
    successes: 5,
    trials: 30,
  }));
  const ranks = posteriorRanks(group, { seed: "even", few: 3 });

  test("have every rank with the same chance: 1 to 19 hold 5 to 95 % of twenty ranks", () => {
    for (const rank of ranks.values()) {
      expect(rank).toEqual({ worst: 1 / 20, amongWorst: 3 / 20, interval: { low: 1, high: 19 } });
    }
  });
});

test("a member far from the others has a place of its own, the others share theirs", () => {
  const ranks = posteriorRanks(
    [
      { id: "A", successes: 900, trials: 1000 },
      { id: "B", successes: 500, trials: 1000 },
      { id: "C", successes: 500, trials: 1000 },
    ],
    { seed: "far", few: 1 },
  );
  expect(ranks.get("A")).toEqual({ worst: 0, amongWorst: 0, interval: { low: 1, high: 1 } });
  expect(ranks.get("B")?.interval).toEqual({ low: 2, high: 3 });
});

const anyGroup = fc
  .array(
    fc.nat(40).chain((trials) => fc.nat(trials).map((successes) => ({ successes, trials: trials + 1 }))),
    { minLength: 2, maxLength: 8 },
  )
  .map((group) => group.map((trials, index) => ({ id: `E${index}`, ...trials })));

test("chances of being among the lowest k add up to k", () => {
  fc.assert(
    fc.property(anyGroup, fc.integer({ min: 1, max: 4 }), (group, few) => {
      const ranks = [...posteriorRanks(group, { seed: "sum", few, draws: 200 }).values()];
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      expect(sum(ranks.map(({ worst }) => worst))).toBeCloseTo(1, 9);
      expect(sum(ranks.map(({ amongWorst }) => amongWorst))).toBeCloseTo(Math.min(few, group.length), 9);
      for (const { worst, amongWorst, interval } of ranks) {
        expect(amongWorst).toBeGreaterThanOrEqual(worst);
        expect(interval.low).toBeLessThanOrEqual(interval.high);
      }
    }),
    { numRuns: 50 },
  );
});

/** P(X < Y) for two beta variables by the midpoint rule. */
function betaBelow(x: readonly [number, number], y: readonly [number, number]): number {
  const steps = 20_000;
  const density = ([a, b]: readonly [number, number], p: number) =>
    Math.exp((a - 1) * Math.log(p) + (b - 1) * Math.log1p(-p));
  let [below, joint, massX, massY] = [0, 0, 0, 0];
  for (let i = 0; i < steps; i++) {
    const p = (i + 0.5) / steps;
    const [fx, fy] = [density(x, p), density(y, p)];
    joint += fy * (below + fx / 2);
    below += fx;
    massX += fx;
    massY += fy;
  }
  return joint / (massX * massY);
}
