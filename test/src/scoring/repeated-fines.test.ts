import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/calendar/day-number.ts";
import { loadStateCalendar } from "../../../src/calendar/state-calendar.ts";
import { type IsWorkday, stateWorkday } from "../../../src/calendar/working-days.ts";
import type { Override } from "../../../src/policy/policy.ts";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import type { Violation } from "../../../src/scoring/penalty-row.ts";
import { proposedPenalties } from "../../../src/scoring/proposed-penalties.ts";
import { type DaysBetween, type RectificationOrder, repeatedFines } from "../../../src/scoring/repeated-fines.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { policyOf } from "../../support/policy-of.ts";

const isWorkday = stateWorkday(loadStateCalendar());

const daysIn =
  (works: IsWorkday): DaysBetween =>
  (_, { after, before, isWork }) => {
    const days: string[] = [];
    for (let day = addDays(after, 1); day < before; day = addDays(day, 1)) {
      if (works(day) || !isWork) days.push(day);
    }
    return days;
  };
const daysBetween = daysIn(isWorkday);

/** The service file without its sheet of 12 checks. */
const missing: Violation = {
  store: "S1",
  employee: "SV1",
  penalty: "archive.service_defect",
  subject: "V1",
  arose_on: "2025-10-09",
  units: 1,
};
const order: RectificationOrder = {
  store_id: "S1",
  subject_id: "V1",
  act: null,
  ordered_on: "2025-10-09",
  corrected_on: "2025-10-14",
};
const later: Violation = {
  ...missing,
  penalty: "archive.service_handover_late",
  subject: "V2",
  arose_on: "2025-10-20",
};

function charged(more: Partial<RectificationOrder> = {}, overrides: readonly Override[] = [], tomorrow = "2025-11-01") {
  const policy = policyOf(["skoda_archive"], overrides);
  const repeats = repeatedFines([missing, later], [{ ...order, ...more }], { policy, daysBetween, tomorrow });
  return penaltiesFor([missing, later, ...repeats], policy)
    .filter(({ amount_fen }) => amount_fen !== null)
    .map((row) => [row.arose_on, row.offence_no, row.multiplier, (row.amount_fen ?? 0) / 100]);
}

describe("E-05: order to correct of Thursday 9 October 2025", () => {
  test("corrected on Tuesday the 14th: 20 + 3 × 20 = 80, and the next late file is the fifth offence", () => {
    expect(charged()).toEqual([
      ["2025-10-09", 1, 1, 20],
      ["2025-10-10", 2, 1, 20],
      ["2025-10-11", 3, 1, 20],
      ["2025-10-13", 4, 1, 20],
      ["2025-10-20", 5, 2, 100],
    ]);
  });

  test("corrected within the working day: nothing more", () => {
    expect(charged({ corrected_on: "2025-10-10" }).slice(0, -1)).toEqual([["2025-10-09", 1, 1, 20]]);
  });

  test("by the naive calendar Saturday the 11th is no working day: 2 repeats, 60", () => {
    const policy = policyOf(["skoda_archive"]);
    const naive = daysIn((day) => ![0, 6].includes(new Date(day).getUTCDay()));
    const repeats = repeatedFines([missing], [order], { policy, daysBetween: naive, tomorrow: "2025-11-01" });
    expect(repeats.map(({ arose_on }) => arose_on)).toEqual(["2025-10-10", "2025-10-13"]);
    const rows = penaltiesFor([missing, ...repeats], policy).filter(({ amount_fen }) => amount_fen !== null);
    expect(rows.reduce((sum, { amount_fen }) => sum + (amount_fen ?? 0), 0)).toBe(6000);
  });

  test("variant: the repeats are doubled too: 20 + 20 + 40 + 40 = 120", () => {
    const doubled = charged({}, [{ id: "penalty.repeat_multiplies", value: true }]);
    expect(doubled.slice(0, -1).map(([, , , yuan]) => yuan)).toEqual([20, 20, 40, 40]);
  });

  test("variant: the repeats are not counted, so the late file is the second offence", () => {
    expect(charged({}, [{ id: "penalty.repeat_counts", value: false }]).at(-1)).toEqual(["2025-10-20", 2, 1, 50]);
  });

  test("still open: every working day up to and including the as-of day", () => {
    const days = charged({ corrected_on: null }, [], "2025-10-14").map(([day]) => day);
    expect(days).toEqual(["2025-10-09", "2025-10-10", "2025-10-11", "2025-10-13", "2025-10-20"]);
    expect(charged({ corrected_on: null }, [], "2025-10-15")).toHaveLength(6);
  });

  test("a term of two working days repeats after every second one", () => {
    const days = charged({}, [{ id: "archive.rectification", length: 2 }]).map(([day]) => day);
    expect(days).toEqual(["2025-10-09", "2025-10-11", "2025-10-20"]);
  });

  test("counted in calendar days Sunday the 12th repeats as well", () => {
    const days = charged({}, [{ id: "archive.rectification", unit: "calendar_day" }]).map(([day]) => day);
    expect(days).toEqual(["2025-10-09", "2025-10-10", "2025-10-11", "2025-10-12", "2025-10-13", "2025-10-20"]);
  });
});

describe("an order", () => {
  const days = (more: Partial<RectificationOrder>) => charged(more).length - 2;

  test("is about the article that it names by id, title or act, or about everything of the record", () => {
    for (const act of ["archive.service_defect", "售后档案资料缺失、有误或不合规", null]) expect(days({ act })).toBe(3);
    expect(days({ act: "archive.service_handover_late" })).toBe(0);
    expect(days({ subject_id: "V3" })).toBe(0);
    expect(days({ store_id: "S2" })).toBe(0);
  });

  test("before the offence arose is not about it", () => {
    expect(days({ ordered_on: "2025-10-08" })).toBe(0);
  });

  test("given twice costs once a day", () => {
    const policy = policyOf(["skoda_archive"]);
    const twice = repeatedFines([missing], [order, order], { policy, daysBetween, tomorrow: "2025-11-01" });
    expect(twice).toHaveLength(3);
  });

  test("does not repeat a penalty that the policy does not repeat", () => {
    const policy = policyOf(["hyundai_sales"]);
    const papers = { ...missing, penalty: "papers.to_assistant_late" };
    expect(repeatedFines([papers], [order], { policy, daysBetween, tomorrow: "2025-11-01" })).toEqual([]);
  });
});

test("a waived offence takes its repeats with it", () => {
  const policy = policyOf(["skoda_archive"]);
  const repeats = repeatedFines([missing], [order], { policy, daysBetween, tomorrow: "2025-11-01" });
  const number = penaltiesFor([missing], policy)[0]?.number ?? "";
  const waived = {
    status: "waived",
    reason: "误判",
    decided_by: "CD1",
    decided_on: "2025-10-20",
    penalised_on: null,
  } as const;
  const rows = penaltiesFor([missing, ...repeats], policy, { decisions: new Map([[number, waived]]) });
  expect(rows.map((row) => row.status)).toEqual(["waived"]);
});

test("E-05 from the registers: inspection, order and correction", async () => {
  const paper = (item_code: string, is_present = true) => ({
    package_id: "P1",
    item_code,
    is_present,
    customer_signature: "ok",
    staff_signature: "ok",
  });
  const analysis = await analysisOf(
    {
      delivery: [
        {
          delivery_id: "V1",
          kind: "service",
          visit_type: "maintenance",
          advisor_id: "SV1",
          delivered_at: "2025-09-30 10:00:00",
        },
      ],
      archive_package: [
        {
          package_id: "P1",
          delivery_id: "V1",
          handed_over_on: "2025-09-30",
          inspected_on: "2025-10-09",
          completed_on: "2025-10-09",
        },
      ],
      archive_item: [
        paper("reception_sheet"),
        paper("work_order"),
        paper("settlement_sheet"),
        paper("free_check_12", false),
      ],
      rectification_order: [
        {
          order_id: "R1",
          store_id: "S1",
          employee_id: "SV1",
          subject_id: "V1",
          act: null,
          ordered_on: "2025-10-09",
          corrected_on: "2025-10-14",
        },
      ],
    },
    { asOf: "2025-10-31", profiles: ["skoda_archive"] },
  );
  const rows = await proposedPenalties(analysis, { start: "2025-10-01", end: "2025-10-31" });
  expect(rows.map((row) => [row.act, row.arose_on, row.offence_no, row.amount_fen])).toEqual([
    ["archive.service_defect", "2025-10-09", 1, 2000],
    ["archive.service_defect", "2025-10-10", 2, 2000],
    ["archive.service_defect", "2025-10-11", 3, 2000],
    ["archive.service_performance_pay", "2025-10-11", 3, null],
    ["archive.service_defect", "2025-10-13", 4, 2000],
  ]);
  expect(rows.map((row) => row.repeat_of === rows[0]?.number)).toEqual([false, true, true, false, true]);
});
