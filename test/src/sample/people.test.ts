import { describe, expect, test } from "vitest";
import { isActive, isTrainee } from "../../../src/sample/assignment.ts";
import { isoDay, parseDay } from "../../../src/sample/days.ts";
import { planPeople } from "../../../src/sample/people.ts";
import { weakAdviser } from "../../../src/sample/planted-truths.ts";
import { spanOf } from "../../../src/sample/sample-options.ts";
import { sampleContext, samplePeople, sampleSpan } from "../../support/sample-worlds.ts";

test("every store has five to seven advisers all the time", () => {
  for (const store of [1, 2, 3]) {
    for (let day = sampleSpan.first; day <= sampleSpan.last; day += 1) {
      const advisers = sampleContext(store).on(day, "sales_advisor").length;
      expect(advisers).toBeGreaterThanOrEqual(5);
      expect(advisers).toBeLessThanOrEqual(7);
    }
  }
});

describe("trainees", () => {
  const trainees = samplePeople.filter((person) => person.probation_end !== null);

  test("have a mentor who works beside them all through probation", () => {
    expect(trainees.length).toBeGreaterThanOrEqual(5);
    for (const trainee of trainees) {
      const mentor = samplePeople.find((person) => person.employee_id === trainee.mentor_id);
      expect(mentor?.store_id).toBe(trainee.store_id);
      expect(mentor && isActive(mentor, trainee.hired_on) && isActive(mentor, trainee.probation_end ?? 0)).toBe(true);
    }
  });

  test("are trainees up to and including the last day of two months", () => {
    const passed = trainees.find((person) => person.left_on === null);
    if (passed?.probation_end == null) throw new Error("no trainee passed");
    expect(isoDay(passed.probation_end).slice(8)).toBe(isoDay(passed.hired_on).slice(8));
    expect(isTrainee(passed, passed.probation_end)).toBe(true);
    expect(isTrainee(passed, passed.probation_end + 1)).toBe(false);
  });

  test("one fails and leaves, one is still on probation at the end", () => {
    expect(trainees.some((person) => person.left_on !== null && person.left_on === person.probation_end)).toBe(true);
    expect(trainees.some((person) => isTrainee(person, sampleSpan.last))).toBe(true);
  });
});

test("an adviser of the first store goes on in the third from the day he leaves it", () => {
  const rows = samplePeople.filter((person) => person.employee_id === "Y1-09");
  expect(rows.map((row) => row.store_id)).toEqual(["S1", "S3"]);
  const [before, after] = rows;
  expect(before?.until).toBe(after?.valid_from);
  expect(after && before && isActive(after, after.valid_from) && !isActive(before, after.valid_from)).toBe(true);
});

test("the weak adviser is there from the first day to the last", () => {
  const [row, ...others] = samplePeople.filter((person) => person.employee_id === weakAdviser.employee_id);
  expect(others).toEqual([]);
  expect(row && isActive(row, sampleSpan.first) && isActive(row, sampleSpan.last)).toBe(true);
});

test("everybody has an employee number of his own, and three months see no turnover", () => {
  const keys = samplePeople.map((person) => `${person.employee_id} ${person.valid_from}`);
  expect(new Set(keys).size).toBe(keys.length);
  const short = planPeople(spanOf({ stores: 1, months: 3, seed: 7, out: "" }));
  expect(short.every((person) => person.left_on === null && person.valid_from < parseDay("2026-07-01"))).toBe(true);
});
