import { describe, expect, test } from "vitest";
import { isWhole } from "../../../../src/sample/archives/inspection.ts";
import type { ArchivePackage } from "../../../../src/sample/archives/packages.ts";
import { dayOfMinute, isoDay } from "../../../../src/sample/days.ts";
import { lateAfterHolidays, lateClerk } from "../../../../src/sample/planted-truths.ts";
import { addWorkdays } from "../../../../src/sample/work-calendar.ts";
import { sampleSpan, sampleWorld } from "../../../support/sample-worlds.ts";

const stores = [1, 2, 3] as const;
const packagesOf = (store: number, kind: "sale" | "service"): readonly ArchivePackage[] =>
  sampleWorld(store).packages.filter(({ delivery }) => delivery.kind === kind);

/** Share of deliveries handed over within n working days, of those that are due by the end. */
function onTime(store: number, kind: "sale" | "service", within: (day: string) => boolean): number {
  const world = sampleWorld(store);
  const handed = new Map(world.packages.map(({ row }) => [row.delivery_id, row.handed_over_on]));
  const due = (kind === "sale" ? world.sales : world.services)
    .filter((delivery) => !delivery.is_cancelled && within(isoDay(dayOfMinute(delivery.delivered_at))))
    .map((delivery) => ({
      due: addWorkdays(dayOfMinute(delivery.delivered_at), kind === "sale" ? 3 : 1),
      handed: handed.get(delivery.delivery_id) ?? Number.POSITIVE_INFINITY,
    }))
    .filter((each) => each.due <= sampleSpan.last);
  return due.filter((each) => each.handed <= each.due).length / due.length;
}

const always = (): boolean => true;
const afterHolidays = (day: string): boolean =>
  ["2024-10", "2025-10"].some((month) => day >= `${month}-06` && day <= `${month}-13`) ||
  (day >= "2025-02-03" && day <= "2025-02-09") ||
  (day >= "2026-02-22" && day <= "2026-02-28");

describe("hand-over", () => {
  test("is mostly on time", () => {
    for (const store of stores) {
      expect(onTime(store, "sale", always)).toBeGreaterThan(0.85);
      expect(onTime(store, "service", always)).toBeGreaterThan(0.88);
    }
  });

  test("of the second store's service is late after long holidays, and only there", () => {
    const late = stores.filter((store) => onTime(store, "service", afterHolidays) < 0.85);
    expect(late).toEqual([lateAfterHolidays.store]);
    expect(onTime(lateAfterHolidays.store, "service", afterHolidays)).toBeLessThan(0.4);
  });
});

describe("the sign-in book", () => {
  test("keeps the order of hand-over, entry and inspection", () => {
    for (const { row, delivery } of stores.flatMap((store) => sampleWorld(store).packages)) {
      const { handed_over_on, registered_on, inspected_on, completed_on } = row;
      expect(handed_over_on).toBeGreaterThanOrEqual(dayOfMinute(delivery.delivered_at));
      expect(registered_on ?? handed_over_on).toBeGreaterThanOrEqual(handed_over_on);
      expect(inspected_on ?? sampleSpan.last).toBeGreaterThanOrEqual(registered_on ?? handed_over_on);
      expect(completed_on ?? handed_over_on).toBeGreaterThanOrEqual(handed_over_on);
    }
  });

  test("is filled in one to three days late by the clerk of the third store, at once by the others", () => {
    for (const store of stores) {
      const delays = new Set(
        sampleWorld(store)
          .packages.filter(({ row }) => row.registered_on !== null)
          .map(({ row }) => (row.registered_on ?? 0) - row.handed_over_on),
      );
      expect(delays).toEqual(new Set(store === lateClerk.store ? [1, 2, 3] : [0]));
    }
    const clerks = new Set(sampleWorld(lateClerk.store).packages.map(({ row }) => row.archivist_id));
    expect([...clerks]).toEqual([lateClerk.employee_id]);
  });

  test("a whole package is complete when it is handed over", () => {
    for (const { row } of sampleWorld(1).packages.filter((each) => isWhole(each.states))) {
      expect(row.completed_on).toBe(row.handed_over_on);
    }
  });
});

test("the twelfth paper is asked of specific customers, the twelve checks of maintenance", () => {
  for (const { states, delivery } of packagesOf(1, "sale")) {
    expect(states.specific_proof !== "not_needed").toBe(delivery.is_specific);
  }
  for (const { states, delivery } of packagesOf(1, "service")) {
    expect(states.free_check_12 !== "not_needed").toBe(delivery.visit_type === "maintenance");
  }
});
