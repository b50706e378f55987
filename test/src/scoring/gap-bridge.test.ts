import fc from "fast-check";
import { expect, test } from "vitest";
import { gapBridge } from "../../../src/scoring/gap-bridge.ts";
import { counts } from "../../support/ranking-fixtures.ts";

const rates = { contact: 0.8, test_drive: 0.4, deal: 0.2, deals: null };

test("each person answers for the own parties, the store for missing traffic", () => {
  const bridge = gapBridge({
    total: counts([150, 120, 50, 28]),
    people: [
      { employee: "A", ...counts([100, 80, 40, 15]) },
      { employee: "B", ...counts([50, 40, 10, 5]) },
    ],
    targets: { ...rates, deals: 40 },
  });
  expect(bridge).toMatchObject({ target: 40, actual: 28, total: { total: -12, traffic: -10 } });
  expect(bridge?.people[0]?.part).toEqual({ traffic: 0, contact: 0, test_drive: 0, deal: -5, total: -5 });
  // B: half of the test drives at the usual share of deals: 10 × 0.5.
  expect(bridge?.people[1]?.part).toEqual({ traffic: 0, contact: 0, test_drive: -5, deal: 0, total: -5 });
  // Eight deals of nobody in the list, ten that too few parties cost.
  expect(bridge?.store).toEqual({ traffic: -10, contact: 0, test_drive: 0, deal: 8, total: -2 });
});

test("without a target of deals the target rate of the parties is the target; without a target rate there is none", () => {
  const total = counts([100, 80, 40, 15]);
  expect(gapBridge({ total, people: [], targets: rates })).toMatchObject({ target: 20, total: { total: -5 } });
  expect(gapBridge({ total, people: [], targets: { ...rates, deal: null } })).toBeNull();
});

const count = fc.integer({ min: 0, max: 90 });
const funnel = fc.tuple(count, count, count, count);
const rate = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const share = fc.option(rate, { nil: null });

test("stages of people and store add up to the gap to the last hundredth, in every direction", () => {
  fc.assert(
    fc.property(
      fc.array(funnel, { maxLength: 5 }),
      funnel,
      share,
      share,
      rate,
      fc.option(count, { nil: null }),
      (own, rest, contact, test_drive, deal, deals) => {
        const people = own.map((each, index) => ({ employee: `P${index}`, ...counts(each) }));
        const sum = (index: 0 | 1 | 2 | 3) => own.reduce((all, each) => all + each[index], rest[index]);
        const total = counts([sum(0) + 1, sum(1), sum(2), sum(3)]);
        const bridge = gapBridge({ total, people, targets: { contact, test_drive, deal, deals } });
        if (bridge === null) throw new Error("no bridge");
        const hundredths = (value: number) => Math.round(value * 100);
        const parts = [...bridge.people.map(({ part }) => part), bridge.store];
        for (const stage of ["traffic", "contact", "test_drive", "deal", "total"] as const) {
          expect(parts.reduce((all, part) => all + hundredths(part[stage]), 0)).toBe(hundredths(bridge.total[stage]));
        }
        for (const part of [...parts, bridge.total]) {
          const stages = [part.traffic, part.contact, part.test_drive, part.deal].map(hundredths);
          expect(stages.reduce((all, each) => all + each, 0)).toBe(hundredths(part.total));
        }
        expect(
          Math.abs(hundredths(bridge.total.total) - hundredths(bridge.actual - bridge.target)),
        ).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 100 },
  );
});
