import fc from "fast-check";
import { expect, test } from "vitest";
import { coachingCard } from "../../../src/scoring/coaching-card.ts";
import { counts, type Funnel } from "../../support/ranking-fixtures.ts";

const channel = (name: string, funnel: Funnel) => ({ channel: name, ...counts(funnel) });
const half = counts([50, 40, 20, 10]);

test("without colleagues there is nothing to compare", () => {
  expect(coachingCard({ counts: half, channels: [], peers: [], peerChannels: [], trend: [] })).toBeNull();
});

test("half of the deals after the test drive: the whole gap lies there", () => {
  const card = coachingCard({
    counts: counts([50, 40, 20, 5]),
    channels: [],
    peers: [half, half],
    peerChannels: [],
    trend: [],
  });
  expect(card).toMatchObject({ peer_deals: 10, gap: -5, point_in_cars: 0.5 });
  expect(card?.parts.map(({ deals }) => deals)).toEqual([0, 0, 0, 0, -5]);
});

test("colleagues are taken at the own mix of channels: who gets only web parties is not blamed for them", () => {
  // Walk-ins buy at 30 %, web parties at 10 %; this person got web parties only and sold as colleagues do to these.
  const peerChannels = [channel("walk_in", [50, 40, 20, 15]), channel("web", [50, 40, 20, 5])];
  const card = coachingCard({
    counts: counts([100, 80, 40, 10]),
    channels: [channel("web", [100, 80, 40, 10])],
    peers: [counts([100, 80, 40, 20])],
    peerChannels,
    trend: [],
  });
  expect(card?.parts).toEqual([
    { stage: "channels", deals: -10 },
    { stage: "traffic", deals: 0 },
    { stage: "contact", deals: 0 },
    { stage: "test_drive", deals: 0 },
    { stage: "deal", deals: 0 },
  ]);
});

const count = fc.integer({ min: 0, max: 90 });
const funnel = fc.tuple(count, count, count, count).map(([a, b, c, d]): Funnel => [a + 1, b, c, d]);

test("the parts add up to the gap to the last hundredth", () => {
  fc.assert(
    fc.property(
      funnel,
      fc.array(funnel, { minLength: 1, maxLength: 7 }),
      fc.array(funnel, { maxLength: 3 }),
      (own, peers, web) => {
        const card = coachingCard({
          counts: counts(own),
          channels: web.map((each, index) => channel(String(index), each)),
          peers: peers.map(counts),
          peerChannels: peers.map((each, index) => channel(String(index), each)),
          trend: [],
        });
        const sum = card?.parts.reduce((all, { deals }) => all + Math.round(deals * 100), 0);
        expect(sum).toBe(Math.round((card?.gap ?? Number.NaN) * 100));
        const mean = peers.reduce((all, each) => all + each[3], 0) / peers.length;
        expect(card?.gap).toBeCloseTo(own[3] - mean, 1);
      },
    ),
    { numRuns: 100 },
  );
});
