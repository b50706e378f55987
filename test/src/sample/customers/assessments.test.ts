import { expect, test } from "vitest";
import { isoDay } from "../../../../src/sample/days.ts";
import { sampleWorld } from "../../../support/sample-worlds.ts";

const worlds = [1, 2, 3].map(sampleWorld);
const grades = worlds.flatMap((world) => world.grades);

test("grades of both years are mostly decided from 25 to 30 March, a few late", () => {
  for (const cycle of [2025, 2026]) {
    const days = grades.filter((grade) => grade.cycle === cycle).map((grade) => isoDay(grade.decided_on));
    const inWindow = days.filter((day) => day >= `${cycle}-03-25` && day <= `${cycle}-03-30`).length;
    expect(inWindow / days.length).toBeGreaterThan(0.8);
    expect(inWindow).toBeLessThan(days.length);
  }
});

test("a few firms known for long were forgotten", () => {
  const graded = new Set(grades.filter((grade) => grade.cycle === 2026).map((grade) => grade.customer_id));
  const known = worlds
    .flatMap((world) => world.customers)
    .filter((customer) => customer.is_organisation && isoDay(customer.first_contact_on) < "2025-01-01");
  const forgotten = known.filter((customer) => !graded.has(customer.customer_id));
  expect(forgotten.length).toBeGreaterThan(0);
  expect(forgotten.length).toBeLessThan(known.length / 5);
});

test("scores lie between 0 and 100, one a customer and day", () => {
  const scores = worlds.flatMap((world) => world.potentials);
  expect(scores.every(({ score }) => score >= 0 && score <= 100)).toBe(true);
  expect(new Set(scores.map((each) => `${each.customer_id} ${each.assessed_on}`)).size).toBe(scores.length);
});
