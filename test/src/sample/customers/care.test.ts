import { expect, test } from "vitest";
import { isoDay } from "../../../../src/sample/days.ts";
import { sampleWorld } from "../../../support/sample-worlds.ts";

const worlds = [1, 2, 3].map(sampleWorld);

test("a few grades are changed after their review, each by somebody and for a reason, some for half a year", () => {
  const changes = worlds.flatMap((world) => world.gradeChanges);
  expect(changes.length).toBeGreaterThan(5);
  expect(changes.length).toBeLessThan(worlds.flatMap((world) => world.grades).length / 5);
  expect(changes.every(({ reason, decided_by }) => reason !== "" && decided_by !== "")).toBe(true);
  const limited = changes.filter(({ expires_on }) => expires_on !== null);
  expect(limited.length).toBeGreaterThan(0);
  expect(limited.length).toBeLessThan(changes.length);
  for (const { customer_id, changed_on, grade } of changes) {
    const before = worlds
      .flatMap((world) => world.grades)
      .findLast((each) => each.customer_id === customer_id && each.decided_on < changed_on);
    expect(before?.grade, `${customer_id} ${isoDay(changed_on)}`).not.toBe(grade);
  }
});

test("service time goes to firms, by the half hour", () => {
  for (const world of worlds) {
    const firms = new Set(world.customers.filter((each) => each.is_organisation).map((each) => each.customer_id));
    expect(world.serviceTimes.length).toBeGreaterThan(50);
    expect(world.serviceTimes.every(({ customer_id }) => firms.has(customer_id))).toBe(true);
    expect(world.serviceTimes.every(({ hours }) => hours > 0 && Number.isInteger(2 * hours))).toBe(true);
  }
});
