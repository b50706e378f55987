/** dim_calendar: which days it covers and how it numbers them. */
import { expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";

test("covers whole years from the first event to past the as-of day", async () => {
  const delivery = [{ delivered_at: "2024-05-05 10:00:00" }];
  const { db } = await analysisOf({ delivery }, { asOf: "2026-03-31" });
  const { first, last } = await db
    .selectFrom("dim_calendar")
    .select(({ fn }) => [fn.min<string>("day").as("first"), fn.max<string>("day").as("last")])
    .executeTakeFirstOrThrow();
  expect(first < "2024-01-01").toBe(true);
  expect(last >= "2026-07-01").toBe(true);
});

test("each calendar numbers its own working days", async () => {
  const own = [{ calendar_id: "own", day: "2026-03-07", is_workday: true }];
  const stores = ["state", "seven_day", "own"].map((calendar) => ({ id: calendar, calendar }));
  const { db } = await analysisOf({ calendar_exception: own }, { asOf: "2026-03-31", stores });
  const rows = await db
    .selectFrom("dim_calendar")
    .select(["calendar_id", "day", "is_workday", "workday_number"])
    .where("day", "in", ["2026-03-06", "2026-03-09"])
    .orderBy("calendar_id")
    .orderBy("day")
    .execute();
  const between = (calendar: string) => {
    const [friday, monday] = rows.filter(({ calendar_id }) => calendar_id === calendar);
    return (monday?.workday_number ?? 0) - (friday?.workday_number ?? 0);
  };
  expect([between("state"), between("seven_day"), between("own")]).toEqual([1, 3, 2]);
});

test("knows the month, two-month period and year of a day", async () => {
  const { db } = await analysisOf({}, { asOf: "2026-03-31" });
  const row = await db
    .selectFrom("dim_calendar")
    .select(["month", "two_months", "year"])
    .where("calendar_id", "=", "state")
    .where("day", "=", "2026-12-31")
    .executeTakeFirst();
  expect(row).toEqual({ month: "2026-12-01", two_months: "2026-11-01", year: "2026-01-01" });
});
