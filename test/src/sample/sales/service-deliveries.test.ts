import { expect, test } from "vitest";
import { dayOfMinute, isoDay } from "../../../../src/sample/days.ts";
import { sampleWorld } from "../../../support/sample-worlds.ts";

const services = [1, 2, 3].flatMap((store) => sampleWorld(store).services);

test("about 50 serviced cars a store and month", () => {
  const perMonth = services.length / (3 * 24);
  expect(perMonth).toBeGreaterThan(45);
  expect(perMonth).toBeLessThan(60);
});

test("a car comes to service after it was sold", () => {
  for (const service of services) expect(service.sold_on).toBeLessThan(dayOfMinute(service.delivered_at));
});

test("the workshop is busy before Spring Festival and all but shut during it", () => {
  const between = (first: string, last: string): number =>
    services.filter(
      (each) => isoDay(dayOfMinute(each.delivered_at)) >= first && isoDay(dayOfMinute(each.delivered_at)) <= last,
    ).length;
  expect(between("2026-02-16", "2026-02-23") * 5).toBeLessThan(between("2026-02-04", "2026-02-11"));
});
