import { expect, test } from "vitest";
import { byChannel, standardisedRate } from "../../../src/scoring/case-mix.ts";
import { counts, type Funnel } from "../../support/ranking-fixtures.ts";

const row = (employee: string, channel: string | null, funnel: Funnel) => ({
  store: "S1",
  employee,
  channel,
  ...counts(funnel),
});
const rows = [
  row("A", "walk_in", [10, 8, 4, 3]),
  row("A", "web", [30, 20, 8, 3]),
  row("B", "walk_in", [30, 24, 12, 9]),
  row("B", "web", [10, 8, 4, 1]),
  row("B", null, [2, 1, 0, 0]),
];

test("channels add up over people; parties without one stand at the end", () => {
  expect(byChannel(rows)).toEqual([
    { channel: "walk_in", ...counts([40, 32, 16, 12]) },
    { channel: "web", ...counts([40, 28, 12, 4]) },
    { channel: null, ...counts([2, 1, 0, 0]) },
  ]);
});

test("30 % of walk-ins and 10 % of web parties: 6 of 40 and 10 of 40 are the same once channels are level", () => {
  const standard = byChannel(rows.filter(({ channel }) => channel !== null));
  const own = (employee: string) =>
    byChannel(rows.filter((each) => each.employee === employee && each.channel !== null));
  expect(standardisedRate(own("A"), standard)).toBeCloseTo(0.2, 12);
  expect(standardisedRate(own("B"), standard)).toBeCloseTo(0.2, 12);
  expect(standardisedRate([], standard)).toBeNull();
});
