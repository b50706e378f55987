import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Override } from "../../../src/policy/policy.ts";
import { profileSchema } from "../../../src/policy/profile-schema.ts";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import type { Violation } from "../../../src/scoring/penalty-row.ts";
import { fenOf } from "../../support/fen-of.ts";
import { policyOf } from "../../support/policy-of.ts";

const policyWith = (overrides: readonly Override[] = []) => policyOf(["skoda_archive"], overrides);

const violation = (arose_on: string, penalty: string, subject: string, units = 1, employee = "SA1"): Violation => ({
  store: "S1",
  employee,
  penalty,
  subject,
  arose_on,
  units,
});

const yuan = (violations: readonly Violation[], overrides: readonly Override[] = []) =>
  penaltiesFor(violations, policyWith(overrides)).map((row) => fenOf(row) / 100);

describe("E-04: sales adviser, November 2025", () => {
  const signature = "archive.sale_customer_signature";
  const late = "archive.sale_handover_late";
  const november = [
    violation("2025-11-05", signature, "A", 2),
    violation("2025-11-12", late, "B"),
    violation("2025-11-20", signature, "C"),
    violation("2025-12-03", late, "D"),
  ];

  test("40 + 100 + 40 = 180, and December starts anew", () => {
    const rows = penaltiesFor(november, policyWith());
    expect(
      rows.map((row) => [row.units * (row.base_fen ?? 0), row.offence_no, row.multiplier, row.amount_fen]),
    ).toEqual([
      [4000, 1, 1, 4000],
      [5000, 2, 2, 10000],
      [2000, 3, 2, 4000],
      [5000, 1, 1, 5000],
    ]);
    const inNovember = rows.filter((row) => row.arose_on < "2025-12-01");
    expect(inNovember.reduce((sum, row) => sum + fenOf(row), 0)).toBe(18_000);
    expect(inNovember.reduce((sum, row) => sum + row.units * (row.base_fen ?? 0), 0)).toBe(11_000);
    expect(rows.every((row) => row.status === "proposed" && row.employee === "SA1")).toBe(true);
    expect(rows[0]).toMatchObject({ rule: "P02-17", clause: "篇二 处罚第2条", act: signature, subject: "A" });
  });

  const counter = "archive.sales_advisor_offences";

  test("items as offences: 20 + 40, 100, 40", () => {
    expect(yuan(november.slice(0, 3), [{ id: counter, unit: "item" }])).toEqual([20, 40, 100, 40]);
  });

  test("growing: ×2, then ×4", () => {
    expect(yuan(november.slice(0, 3), [{ id: counter, effect: "grow" }])).toEqual([40, 100, 80]);
  });

  test("rolling 30 days: 3 December is the fourth offence", () => {
    const rows = penaltiesFor(november, policyWith([{ id: counter, period: "rolling_30_days" }]));
    expect(rows.at(-1)).toMatchObject({ offence_no: 4, amount_fen: 10000 });
  });

  test("rolling 30 days end on the thirtieth day", () => {
    const pair = (second: string) => [violation("2025-11-05", late, "A"), violation(second, late, "B")];
    const rolling = [{ id: counter, period: "rolling_30_days" }];
    expect(yuan(pair("2025-12-04"), rolling)).toEqual([50, 100]);
    expect(yuan(pair("2025-12-05"), rolling)).toEqual([50, 50]);
  });

  test("by the year and since the start the count goes on", () => {
    const years = [
      violation("2025-11-05", late, "A"),
      violation("2025-12-03", late, "B"),
      violation("2026-01-02", late, "C"),
    ];
    expect(yuan(years, [{ id: counter, period: "year" }])).toEqual([50, 100, 50]);
    expect(yuan(years, [{ id: counter, period: "since_start" }])).toEqual([50, 100, 100]);
  });
});

describe("E-04: service adviser, November 2025", () => {
  const november = [
    violation("2025-11-04", "archive.service_handover_late", "P"),
    violation("2025-11-10", "archive.contact_unverified", "Q"),
    violation("2025-11-18", "archive.service_customer_signature", "R"),
    violation("2025-11-18", "archive.service_staff_signature", "R", 2),
    violation("2025-11-18", "archive.service_defect", "R"),
    violation("2025-11-25", "archive.service_handover_late", "S"),
  ];

  test("doubled from the third on, one file and one article being one offence: 420 of a base of 260", () => {
    const rows = penaltiesFor(november, policyWith()).filter((row) => row.amount_fen !== null);
    expect(rows.map((row) => [row.offence_no, fenOf(row) / 100])).toEqual([
      [1, 50],
      [2, 50],
      ...[100, 40, 80].map((amount) => [3, amount]),
      [4, 100],
    ]);
    expect(rows.reduce((sum, row) => sum + row.units * (row.base_fen ?? 0), 0)).toBe(26000);
    expect(rows.reduce((sum, row) => sum + fenOf(row), 0)).toBe(42000);
    const file = rows.filter((row) => row.subject === "R");
    expect(file.reduce((sum, row) => sum + fenOf(row), 0)).toBe(22000);
  });

  test("a late file that is also defective is two offences: different articles", () => {
    const rows = penaltiesFor(
      [
        violation("2025-11-04", "archive.service_handover_late", "P"),
        violation("2025-11-04", "archive.service_defect", "P"),
      ],
      policyWith(),
    );
    expect(rows.map((row) => row.offence_no)).toEqual([1, 2]);
  });
});

describe("order, people and days", () => {
  const late = "archive.sale_handover_late";

  test("inside a day by time, then by subject", () => {
    const rows = penaltiesFor(
      [
        violation("2025-11-05", late, "B"),
        violation("2025-11-05", late, "A"),
        { ...violation("2025-11-05", late, "C"), arose_at: "2025-11-05 09:00:00" },
      ],
      policyWith(),
    );
    expect(rows.map((row) => [row.subject, row.offence_no])).toEqual([
      ["A", 1],
      ["B", 2],
      ["C", 3],
    ]);
  });

  test("people are counted apart", () => {
    const both = ["SA1", "SA2"].map((employee) => violation("2025-11-05", late, employee, 1, employee));
    expect(penaltiesFor(both, policyWith()).map((row) => row.multiplier)).toEqual([1, 1]);
  });

  test("days as offences: the flag of more than five comes on the sixth day (E-10)", () => {
    const days = ["03-03", "03-04", "03-06", "03-09", "03-10", "03-11"].map((day) => `2026-${day}`);
    const missing = [1, 3, 2, 1, 3, 1];
    const rows = penaltiesFor(
      days.map((day, index) => violation(day, "quota.missing", day, missing[index])),
      policyOf([dailyMinimum("day")]),
    );
    expect(rows.reduce((sum, row) => sum + fenOf(row), 0)).toBe(22000);
    expect(rows.filter((row) => row.flag !== null).map((row) => row.arose_on)).toEqual(["2026-03-11"]);
    const items = penaltiesFor(
      days.map((day, index) => violation(day, "quota.missing", day, missing[index])),
      policyOf([dailyMinimum("item")]),
    );
    expect(items.find((row) => row.flag !== null)?.arose_on).toBe("2026-03-06");
  });

  test("the amount in force on the day it arose, for the store", () => {
    const overrides = [{ id: late, amount_fen: 8000, store: "S1", effective_from: "2025-11-10" }];
    const days = ["2025-11-09", "2025-12-10"].map((day) => violation(day, late, day));
    expect(yuan(days, overrides)).toEqual([50, 80]);
    expect(
      yuan(
        days.map((each) => ({ ...each, store: "S2" })),
        overrides,
      ),
    ).toEqual([50, 50]);
  });

  test("an article the policy does not have is an error, not a free pass", () => {
    expect(() => yuan([violation("2025-11-05", "archive.unknown", "A")])).toThrow(
      'missing policy value: "archive.unknown" on 2025-11-05',
    );
  });

  test("the order of the input changes nothing", () => {
    const violations = ["A", "B", "C", "D"].map((subject, day) => violation(`2025-11-0${day + 1}`, late, subject));
    const expected = penaltiesFor(violations, policyWith());
    fc.assert(
      fc.property(fc.shuffledSubarray(violations, { minLength: 4, maxLength: 4 }), (shuffled) => {
        expect(penaltiesFor(shuffled, policyWith())).toEqual(expected);
      }),
    );
  });
});

/** 篇十三 E: 20 yuan for every activity missing on a day, flagged after more than five times in a month. */
function dailyMinimum(unit: "day" | "item") {
  const source = { rule: "P13-64", clause: "篇十三 大客户第2条" };
  return profileSchema.parse({
    id: "daily_minimum",
    title: "大客户每日最低量",
    source: "篇十三",
    effective_from: "2000-01-01",
    counters: [
      {
        id: "quota.flag",
        title: "当月超过 5 次",
        ...source,
        unit,
        period: "month",
        threshold: 6,
        effect: "flag",
        flag: "劝退",
      },
    ],
    penalties: [
      {
        id: "quota.missing",
        title: "未完成每日最低量",
        ...source,
        role: "key_account",
        act: "未完成",
        amount_fen: 2000,
        per: "item",
        counter: "quota.flag",
        executor_role: "sales_manager",
      },
    ],
  });
}
