/** What the sales department's policy (篇十三) and the call centre's (篇十) cost, by their worked examples. */
import { describe, expect, test } from "vitest";
import type { Override } from "../../src/policy/policy.ts";
import { allowancesIn } from "../../src/scoring/allowances.ts";
import { penaltiesFor } from "../../src/scoring/penalties.ts";
import { violationsIn } from "../../src/scoring/violations-in.ts";
import { analysisOf, type RawRows } from "../support/analysis-of.ts";
import { card, e08, followUps } from "../support/card-examples.ts";
import { e10 } from "../support/outreach-example.ts";
import { policyOf } from "../support/policy-of.ts";

/** Proposals up to a day: article, day, person, fen, flag. */
async function proposed(raw: RawRows, asOf: string, profiles = ["hyundai_sales"], overrides: readonly Override[] = []) {
  const { db } = await analysisOf(raw, { asOf, profiles, overrides });
  const policy = policyOf(profiles, overrides);
  const pay = () => ({ base_wage: 300_000, performance_pay: null });
  return penaltiesFor(await violationsIn({ db, policy, asOf }), policy, { pay }).map(
    ({ rule, arose_on, employee, amount_fen, flag }) => ({ rule, arose_on, employee, amount_fen, flag }),
  );
}

const total = (rows: readonly { readonly amount_fen: number | null }[]) =>
  rows.reduce((sum, { amount_fen }) => sum + (amount_fen ?? 0), 0);

describe("E-10: 20 yuan for every thing missing (P13-64)", () => {
  test("11 × 20 = 220 yuan; the sixth day with a shortfall is flagged", async () => {
    const rows = await proposed(e10, "2026-03-11");
    expect(total(rows)).toBe(22_000);
    const days = [...new Set(rows.map(({ arose_on }) => arose_on))];
    const fines = days.map((day) => [
      day.slice("2026-".length),
      total(rows.filter((row) => row.arose_on === day)) / 100,
    ]);
    expect(fines).toEqual([
      ["03-03", 20],
      ["03-04", 60],
      ["03-06", 40],
      ["03-09", 20],
      ["03-10", 60],
      ["03-11", 20],
    ]);
    expect(rows.filter(({ flag }) => flag !== null).map(({ arose_on }) => arose_on)).toEqual(["2026-03-11"]);
  });

  test("seven days on the road at 20 yuan are an allowance of 140 yuan", async () => {
    const analysis = await analysisOf(e10, { asOf: "2026-03-11", profiles: ["hyundai_sales"] });
    const policy = policyOf(["hyundai_sales"]);
    const rows = await allowancesIn({ ...analysis, policy }, { start: "2026-03-01", end: "2026-03-31" });
    expect(rows.map(({ rule, employee, days, amount_fen }) => [rule, employee, days, amount_fen])).toEqual([
      ["P13-64", "KA", 7, 14_000],
    ]);
  });

  test("counted in units, more than five is reached on 6 March", async () => {
    const rows = await proposed(e10, "2026-03-11", undefined, [{ id: "outreach.days_short", unit: "item" }]);
    expect(rows.find(({ flag }) => flag !== null)?.arose_on).toBe("2026-03-06");
  });
});

describe("E-12: the same lateness, two policies (X-14)", () => {
  const late = (role: string): RawRows => ({
    employee: [{ employee_id: "E1", role }],
    attendance: ["08:30:00", "08:30:01", "08:41:00", "08:35:00", "09:00:00"].map((time, i) => ({
      employee_id: "E1",
      day: `2026-03-0${i + 2}`,
      in_at: `2026-03-0${i + 2} ${time}`,
    })),
  });

  test("sales: 20 + 40 yuan, from the third time no amount but a flag", async () => {
    const rows = await proposed(late("sales_advisor"), "2026-03-31");
    expect(rows.map(({ amount_fen, flag }) => [amount_fen, flag])).toEqual([
      [2000, null],
      [4000, null],
      [0, "劝其离岗"],
      [0, "劝其离岗"],
    ]);
  });

  test("late and early on one day are two offences of one counter", async () => {
    const raw: RawRows = {
      attendance: [
        {
          employee_id: "E1",
          day: "2026-03-02",
          in_at: "2026-03-02 09:00:00",
          out_at: "2026-03-02 17:00:00",
          shift_end_at: "2026-03-02 17:30:00",
        },
      ],
    };
    expect(total(await proposed(raw, "2026-03-31"))).toBe(6000);
  });

  test("call centre: 1 % of 3,000 yuan twice, then 5 %", async () => {
    const rows = await proposed(late("customer_relations"), "2026-03-31", ["call_centre"]);
    expect(rows.map(({ amount_fen }) => amount_fen)).toEqual([3000, 3000, 15_000, 15_000]);
  });

  test("all at 5 % once the third is reached", async () => {
    const retroactive = [{ id: "call_centre.third_late", is_retroactive: true }];
    const rows = await proposed(late("customer_relations"), "2026-03-31", ["call_centre"], retroactive);
    expect(total(rows)).toBe(60_000);
  });

  test("with both policies each binds its own people", async () => {
    const both = ["call_centre", "hyundai_sales"];
    expect(total(await proposed(late("sales_advisor"), "2026-03-31", both))).toBe(6000);
    expect(total(await proposed(late("customer_relations"), "2026-03-31", both))).toBe(36_000);
  });
});

describe("cards", () => {
  const articles = async (raw: RawRows, rule: string) =>
    (await proposed(raw, "2026-03-31"))
      .filter((row) => row.rule === rule)
      .map(({ employee, amount_fen }) => [employee, amount_fen]);

  test.each([
    [1, []],
    [2, [["X", 2000]]],
    [3, []],
  ] as const)("E-08 case %i: the fine for a duplicate", async (number, expected) => {
    expect(await articles(e08(number, "Y"), "P13-50")).toEqual(expected);
  });

  test("20 yuan for a text message not sent, a card torn, a source not asked", async () => {
    const signed = "2026-03-02 10:00:00";
    const raw: RawRows = {
      lead_card: [
        card("1", signed, signed, { source: "call", is_destroyed: true }),
        card("2", signed, signed, { source: "call", is_destroyed: false }),
      ],
      lead_follow_up: [...followUps("1", [["2026-03-02 12:00:00", "call"]]), ...followUps("2", [[signed, "sms"]])],
      source_check: [
        { card_id: "1", checked_on: "2026-03-10", was_asked: true, confirmed_source: "call" },
        { card_id: "2", checked_on: "2026-03-10", was_asked: false, confirmed_source: "call" },
      ],
    };
    expect(await articles(raw, "P13-56")).toEqual([["X", 2000]]);
    expect(await articles(raw, "P13-53")).toEqual([["X", 2000]]);
    expect(await articles(raw, "P13-114")).toEqual([["X", 2000]]);
  });
});

test("the leader pays 100 yuan for every adviser and day without evaluation (P13-30)", async () => {
  const raw: RawRows = {
    employee: [
      { employee_id: "A", team_id: "T1" },
      { employee_id: "B", team_id: "T2" },
      { employee_id: "L1", role: "team_leader", team_id: "T1" },
      { employee_id: "L2", role: "team_leader", team_id: "T2" },
    ],
    attendance: ["A", "B"].map((employee_id) => ({ employee_id, day: "2026-03-02", in_at: "2026-03-02 08:00:00" })),
    step_evaluation: Array.from({ length: 8 }, (_, i) => ({ employee_id: "A", day: "2026-03-02", step: i + 1 })),
  };
  const rows = await proposed(raw, "2026-03-31");
  expect(rows.map(({ employee, amount_fen }) => [employee, amount_fen])).toEqual([["L2", 10_000]]);
});

test("a second false report in the calendar year, a second incomplete set of papers in the month, are flagged", async () => {
  const audit = (day: string) => ({ employee_id: "A", audited_on: day, is_true: false });
  const drive = (id: string, day: string) => ({
    test_drive_id: id,
    employee_id: "A",
    started_at: `${day} 10:00:00`,
    has_agreement: false,
  });
  const raw: RawRows = {
    data_audit: [audit("2025-12-31"), audit("2026-01-05"), audit("2026-03-10")],
    test_drive: [drive("1", "2026-02-28"), drive("2", "2026-03-02"), drive("3", "2026-03-03")],
  };
  const rows = await proposed(raw, "2026-03-31");
  const of = (rule: string) =>
    rows.filter((row) => row.rule === rule).map(({ amount_fen, flag }) => [amount_fen, flag]);
  expect(of("P13-65")).toEqual([
    [10_000, null],
    [10_000, null],
    [10_000, "劝退"],
  ]);
  expect(of("P13-80")).toEqual([
    [2000, null],
    [2000, null],
    [2000, "劝退"],
  ]);
});

test("roadshows and cars in branches cost by what is missing and by the day (P13-67, P13-68, P13-87)", async () => {
  const raw: RawRows = {
    roadshow: [{ roadshow_id: "R", employee_id: "MK", held_on: "2026-03-10", is_approved: true, has_photos: false }],
    roadshow_staff: [{ roadshow_id: "R", employee_id: "A", records: 3 }],
    branch_stock: [{ employee_id: "FS", arrived_on: "2026-02-01", left_on: "2026-03-05" }],
  };
  const rows = await proposed(raw, "2026-03-31");
  expect(rows.map(({ rule, employee, amount_fen }) => [rule, employee, amount_fen])).toEqual([
    ["P13-68", "A", 4000],
    ["P13-87", "FS", 10_000],
    ["P13-67", "MK", 5000],
    ["P13-67", "MK", 15_000],
  ]);
});

test("keys, GMAC cars, logs and the board (P13-39, P13-78, P13-81, P13-86, P13-91)", async () => {
  const raw: RawRows = {
    test_drive: [
      {
        employee_id: "A",
        started_at: "2026-03-02 10:00:00",
        key_registered_at: "2026-03-02 10:01:00",
        ended_at: "2026-03-02 10:30:00",
        key_returned_at: "2026-03-02 10:36:00",
      },
    ],
    sales_order: [{ seller_id: "B", payment_kind: "gmac", key_released_at: "2026-03-04 10:00:00" }],
    sales_log: [{ employee_id: "C", day: "2026-03-05", handed_at: "2026-03-05 18:00:00", is_matched: false }],
    board_entry: [{ employee_id: "D", status: "ordered", changed_at: "2026-03-06 10:00:00", is_marked: false }],
  };
  const rows = await proposed(raw, "2026-03-31");
  expect(rows.map(({ rule, employee, amount_fen }) => [rule, employee, amount_fen])).toEqual([
    ["P13-78", "A", 2000],
    ["P13-81", "A", 1000],
    ["P13-86", "B", 5000],
    ["P13-39", "C", 5000],
    ["P13-91", "D", 2000],
    ["P13-91", "D", 2000],
  ]);
});
