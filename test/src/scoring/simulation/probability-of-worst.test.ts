import fc from "fast-check";
import { expect, test } from "vitest";
import { probabilityOfWorst } from "../../../../src/scoring/simulation/probability-of-worst.ts";
import { betaBinomialPrior } from "../../../../src/scoring/statistics/beta-binomial-prior.ts";

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
