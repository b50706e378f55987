/** What the marts decide: due dates as the pure function has them, whose event it is, which loan is late. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/calendar/day-number.ts";
import { type DeadlineRule, dueOf, isInTime } from "../../../src/calendar/deadline.ts";
import { loadStateCalendar } from "../../../src/calendar/state-calendar.ts";
import { sevenDayWorkday, stateWorkday } from "../../../src/calendar/working-days.ts";
import { deadlineUnits } from "../../../src/policy/profile-schema.ts";
import { analysisOf, openAnalysisOf } from "../../support/analysis-of.ts";

const asOf = "2026-10-31";
const stateDay = stateWorkday(loadStateCalendar());

/** A moment of 2025-09-01 … 2026-10-25; mostly with a time of day. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 419 }), fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "17", "59"))
  .map(([day, hour, minute]) => `${addDays("2025-09-01", day)} ${String(hour).padStart(2, "0")}:${minute}:30`);

const rules = fc.record({
  length: fc.integer({ min: 0, max: 12 }),
  unit: fc.constantFrom(...deadlineUnits),
  count_anchor_day: fc.boolean(),
  roll_to_workday: fc.boolean(),
});

const cases = fc.array(fc.record({ received: moment, closed: fc.option(moment) }), { minLength: 20, maxLength: 20 });

test("fct_deadlines agrees with the pure function for any rule, start and store calendar (X-21)", async () => {
  await fc.assert(
    fc.asyncProperty(rules, cases, async (rule: DeadlineRule, complaints) => {
      const complaint = complaints.map(({ received, closed }, i) => ({
        complaint_id: `c${String(i).padStart(2, "0")}`,
        store_id: i % 2 === 0 ? "S1" : "S2",
        received_at: received,
        closed_at: closed,
      }));
      const analysis = await openAnalysisOf(
        { complaint },
        {
          asOf,
          overrides: [{ id: "complaint.closing", ...rule }],
          stores: [
            { id: "S1", calendar: "state" },
            { id: "S2", calendar: "seven_day" },
          ],
        },
      );
      const rows = await analysis.db
        .selectFrom("fct_deadlines")
        .select(["subject_id", "due_at", "is_due", "is_met"])
        .where("deadline_id", "=", "complaint.closing")
        .orderBy("subject_id")
        .execute();
      await analysis.close();
      const expected = complaint.flatMap(({ complaint_id, store_id, received_at, closed_at }) => {
        const due = dueOf(received_at, rule, store_id === "S1" ? stateDay : sevenDayWorkday);
        if (due === undefined) return [];
        const isDue = due.dueOn <= asOf;
        const isMet = closed_at === null ? (isDue ? false : null) : isInTime(closed_at, due);
        return [{ subject_id: complaint_id, due_at: due.dueAt, is_due: isDue, is_met: isMet }];
      });
      expect(rows).toEqual(expected);
    }),
    { numRuns: 25, seed: 20260331 },
  );
});

describe("the policy in force on the start day decides (P02-27)", () => {
  test("not the one in force when it is due", async () => {
    const delivery = ["2026-03-02", "2026-03-03"].map((day) => ({ delivery_id: day, delivered_at: `${day} 10:00:00` }));
    const overrides = [{ id: "archive.sale_handover", length: 1, effective_from: "2026-03-03" }];
    const { db } = await analysisOf({ delivery }, { asOf: "2026-03-31", overrides });
    const rows = await db.selectFrom("fct_deadlines").select(["due_at"]).orderBy("subject_id").execute();
    expect(rows.map(({ due_at }) => due_at.slice(0, 10))).toEqual(["2026-03-05", "2026-03-04"]);
  });

  test("papers required later are not asked of earlier cars", async () => {
    const raw = {
      delivery: [{ delivery_id: "A", kind: "service", delivered_at: "2026-03-02 10:00:00" }],
      archive_package: [
        { package_id: "P", delivery_id: "A", handed_over_on: "2026-03-03", inspected_on: "2026-03-04" },
      ],
      archive_item: [{ package_id: "P", item_code: "work_order" }],
    };
    const without = ["reception_sheet", "settlement_sheet"].map((code) => ({
      id: `archive.service_item.${code}`,
      item_code: "work_order",
      effective_from: "2026-03-01",
      effective_to: "2026-03-02",
    }));
    const { db } = await analysisOf(raw, { asOf: "2026-03-31", overrides: without });
    expect(await db.selectFrom("fct_inspections").select(["required_items", "is_complete"]).execute()).toEqual([
      { required_items: 1, is_complete: true },
    ]);
  });

  test("without an active profile nothing is due", async () => {
    const raw = {
      delivery: [{ delivered_at: "2026-03-02 10:00:00" }],
      complaint: [{ received_at: "2026-03-02 10:00:00", demand: "return" }],
    };
    const { db } = await analysisOf(raw, { asOf: "2026-03-31", profiles: ["visits"] });
    expect(await db.selectFrom("fct_deadlines").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("fct_complaints").select("is_major").execute()).toEqual([{ is_major: false }]);
  });
});

describe("whose event", () => {
  const employee = [
    { employee_id: "E1", valid_from: "2026-01-01", department_id: "D1", left_on: "2026-03-10" },
    { employee_id: "E1", valid_from: "2026-02-01", department_id: "D2", left_on: "2026-03-10" },
  ];

  test("the department of the day, the first one before it, the last one after", async () => {
    const delivery = ["2025-12-31", "2026-01-31", "2026-02-01", "2026-03-20"].map((day) => ({
      delivery_id: day,
      delivered_at: `${day} 10:00:00`,
      advisor_id: "E1",
    }));
    const { db } = await analysisOf({ employee, delivery }, { asOf: "2026-03-31" });
    const rows = await db.selectFrom("fct_deliveries").select("department_id").orderBy("delivery_id").execute();
    expect(rows.map(({ department_id }) => department_id)).toEqual(["D1", "D1", "D2", "D2"]);
  });

  test("an assignment ends before the next one or with the leaving day", async () => {
    const { db } = await analysisOf({ employee }, { asOf: "2026-03-31" });
    const rows = await db.selectFrom("dim_employee").select(["valid_from", "valid_to"]).orderBy("valid_from").execute();
    expect(rows).toEqual([
      { valid_from: "2026-01-01", valid_to: "2026-01-31" },
      { valid_from: "2026-02-01", valid_to: "2026-03-10" },
    ]);
  });

  test("a transfer or a leaving after the as-of day is not known", async () => {
    const { db } = await analysisOf({ employee }, { asOf: "2026-01-31" });
    const rows = await db.selectFrom("dim_employee").select(["department_id", "valid_to", "left_on"]).execute();
    expect(rows).toEqual([{ department_id: "D1", valid_to: "9999-12-31", left_on: null }]);
  });
});

describe("loans and papers (E-16)", () => {
  const decided = async (raw: Parameters<typeof analysisOf>[0], id: string, overrides: { id: string }[] = []) => {
    const { db } = await analysisOf(raw, { asOf: "2026-03-31", overrides });
    return db
      .selectFrom("fct_deadlines")
      .select(["subject_id", "due_at", "is_met"])
      .where("deadline_id", "=", id)
      .orderBy("subject_id")
      .execute();
  };
  const loan = (kind: string) => ({
    archive_loan: [
      { loan_id: "L", class: kind, borrowed_at: "2026-03-06 17:00:00", returned_at: "2026-03-09 09:00:00" },
    ],
  });

  test("three days for archives, one for sales papers", async () => {
    expect(await decided(loan("archive"), "loan.archive")).toEqual([
      { subject_id: "L", due_at: "2026-03-09 23:59:59", is_met: true },
    ]);
    expect(await decided(loan("sales_papers"), "loan.sales_papers")).toEqual([
      { subject_id: "L", due_at: "2026-03-07 23:59:59", is_met: false },
    ]);
  });

  test("72 hours for archives, as an override", async () => {
    const hours = { id: "loan.archive", length: 72, unit: "hour" };
    expect(await decided(loan("archive"), "loan.archive", [hours])).toEqual([
      { subject_id: "L", due_at: "2026-03-09 17:00:00", is_met: true },
    ]);
  });

  test("twenty minutes for the papers of a car, to the second", async () => {
    const delivery = ["10:20:00", "10:20:01", null].map((time, i) => ({
      delivery_id: `A${i}`,
      delivered_at: "2026-03-06 10:00:00",
      papers_handed_at: time === null ? null : `2026-03-06 ${time}`,
    }));
    const met = (await decided({ delivery }, "papers.to_assistant")).map(({ is_met }) => is_met);
    expect(met).toEqual([true, false, false]);
  });

  test("a store that never writes the moment down is not measured by it", async () => {
    expect(await decided({ delivery: [{ delivered_at: "2026-03-06 10:00:00" }] }, "papers.to_assistant")).toEqual([]);
  });
});

test("of two packages for one delivery the first handed over counts", async () => {
  const raw = {
    delivery: [{ delivery_id: "A", delivered_at: "2026-03-02 10:00:00" }],
    archive_package: [
      { package_id: "late", delivery_id: "A", handed_over_on: "2026-03-20" },
      { package_id: "early", delivery_id: "A", handed_over_on: "2026-03-04" },
    ],
  };
  const { db } = await analysisOf(raw, { asOf: "2026-03-31" });
  expect(await db.selectFrom("fct_deliveries").select("package_id").execute()).toEqual([{ package_id: "early" }]);
});

test("a weekly report is due on the next Monday until 24:00 (P05-10)", async () => {
  const raw = {
    complaint: [{ received_at: "2026-03-03 10:00:00" }],
    report_run: [
      { report: "complaint_weekly", period: "2026-W10", submitted_at: "2026-03-09 23:00:00" },
      { report: "complaint_weekly", period: "2026-W11", submitted_at: "2026-03-17 00:00:00" },
    ],
  };
  const { db } = await analysisOf(raw, { asOf: "2026-03-31" });
  const rows = await db
    .selectFrom("fct_deadlines")
    .select(["subject_id", "due_at", "is_met"])
    .where("deadline_id", "=", "complaint.weekly_report")
    .where("is_met", "is not", null)
    .orderBy("subject_id")
    .execute();
  expect(rows.filter(({ subject_id }) => /W1[01]$/.test(subject_id))).toEqual([
    { subject_id: "complaint_weekly|S1|2026-W10", due_at: "2026-03-09 23:59:59", is_met: true },
    { subject_id: "complaint_weekly|S1|2026-W11", due_at: "2026-03-16 23:59:59", is_met: false },
  ]);
});
