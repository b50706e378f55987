import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import type { Override } from "../../../src/policy/policy.ts";
import { rankingOf, rankingsOf } from "../../../src/scoring/ranking.ts";
import { analysisOf, type RawRows } from "../../support/analysis-of.ts";
import { metricOf } from "../../support/metric-of.ts";
import { policyOf } from "../../support/policy-of.ts";

const period = parsePeriod("2026-P2");

/** First-visit parties of a person: the first `contact` leave a phone, the first `drives` drive, the first `orders` buy. */
function receptions(
  employee: string,
  [parties, contact, drives, orders]: readonly [number, number, number, number],
  at: string,
) {
  const party = (index: number) => `${employee}-${at}-${index}`;
  const list = (n: number) => Array.from({ length: n }, (_, index) => index);
  return {
    showroom_visit: list(parties).map((index) => ({
      visit_id: party(index),
      party_id: party(index),
      employee_id: employee,
      arrived_at: `${at} 10:00:00`,
      has_contact: index < contact,
    })),
    test_drive: list(drives).map((index) => ({
      test_drive_id: party(index),
      party_id: party(index),
      employee_id: employee,
      started_at: `${at} 11:00:00`,
    })),
    sales_order: list(orders).map((index) => ({
      order_id: party(index),
      party_id: party(index),
      seller_id: employee,
      customer_id: party(index),
      signed_at: `${at} 12:00:00`,
    })),
  };
}

type Receptions = ReturnType<typeof receptions>;

const joined = (all: readonly Receptions[]): Receptions => ({
  showroom_visit: all.flatMap((each) => each.showroom_visit),
  test_drive: all.flatMap((each) => each.test_drive),
  sales_order: all.flatMap((each) => each.sales_order),
});

/** E-09 over March and April 2026. */
const e09 = joined([
  receptions("A", [30, 24, 12, 4], "2026-03-01"),
  receptions("A", [30, 24, 12, 5], "2026-04-30"),
  receptions("T", [10, 8, 3, 2], "2026-03-20"),
  receptions("B", [25, 18, 13, 5], "2026-03-10"),
  receptions("B", [25, 17, 12, 5], "2026-04-10"),
  receptions("C", [20, 17, 5, 2], "2026-03-10"),
  receptions("C", [20, 17, 5, 2], "2026-04-10"),
  receptions("D", [20, 12, 4, 3], "2026-03-10"),
  receptions("D", [25, 15, 5, 3], "2026-04-10"),
  receptions("E", [12, 6, 2, 0], "2026-04-25"),
]);

const employee = [
  { employee_id: "T", hired_on: "2026-02-10", valid_from: "2026-02-10", probation_end: "2026-04-30", mentor_id: "A" },
  { employee_id: "E", hired_on: "2026-04-20", valid_from: "2026-04-20" },
];

const analyse = (raw: RawRows, asOf = "2026-05-31") => analysisOf(raw, { asOf });

describe("E-09 from showroom book, test drives and orders", () => {
  test("order B, A, C, D, with A's trainee counted for A, and E unranked", async () => {
    const [ranking] = await rankingsOf(await analyse({ ...e09, employee }), [period]);
    expect(ranking?.total).toEqual({ parties: 217, contact_left: 158, test_drives: 73, orders: 31 });
    expect(
      ranking?.rows.map((row) => [
        row.employee,
        row.parties,
        row.contact_left,
        row.test_drives,
        row.orders,
        row.position,
      ]),
    ).toEqual([
      ["B", 50, 35, 25, 10, 1],
      ["A", 70, 56, 27, 11, 2],
      ["C", 40, 34, 10, 4, 3],
      ["D", 45, 27, 9, 6, 4],
      ["E", 12, 6, 2, 0, null],
    ]);
    expect(ranking?.rows.map((row) => row.mean_rank?.toFixed(2))).toEqual(["1.67", "2.00", "2.67", "3.67", undefined]);
    expect(ranking?.rows.find((row) => row.employee === "A")).toMatchObject({ credited_from: ["T"], units: 11 });
    expect(ranking?.rows.filter((row) => row.is_bottom).map((row) => row.employee)).toEqual(["D"]);
    expect(ranking?.conclusion).toBe("本期无人显著低于门店水平。");
    const percent = (rate: number | null | undefined) => (100 * (rate ?? Number.NaN)).toFixed(1);
    expect(
      ranking?.rows.map((row) => [row.contact_rate, row.test_drive_rate, row.deal_rate].map(percent).join(" ")),
    ).toEqual(["70.0 50.0 20.0", "80.0 38.6 15.7", "85.0 25.0 10.0", "60.0 20.0 13.3", "50.0 16.7 0.0"]);
    expect(ranking?.rows.map((row) => [row.rank_contact, row.rank_test_drive, row.rank_deal])).toEqual([
      [3, 1, 1],
      [2, 2, 2],
      [1, 3, 4],
      [4, 4, 3],
      [null, null, null],
    ]);
  });

  test("the store's own rates: 72.8, 33.6 and 14.3 %", async () => {
    const analysis = await analyse({ ...e09, employee });
    const store = async (id: string) => (await metricOf(analysis, id, "2026-P2")).slice(0, 2);
    expect(await store("contact-left-rate")).toEqual([158, 217]);
    expect(await store("test-drive-rate")).toEqual([73, 217]);
    expect(await store("deal-rate")).toEqual([31, 217]);
    expect([158, 73, 31].map((n) => ((100 * n) / 217).toFixed(1))).toEqual(["72.8", "33.6", "14.3"]);
  });

  test("with what explains it: lens, channels, luck, a card for D, and the gap to the targets", async () => {
    const targets = (metric: string) => (metric === "deal-rate" ? 0.2 : null);
    const [ranking] = await rankingsOf(await analyse({ ...e09, employee }), [period], targets);
    const d = ranking?.rows.find((row) => row.employee === "D");
    expect(d?.channels.reduce((sum, { parties }) => sum + parties, 0)).toBe(45);
    expect(d?.lens).toMatchObject({
      first_visits: { parties: 45, orders: 6, position: 4 },
      carded: { parties: 27, orders: 6 },
      cohort: { parties: 45, orders: 6 },
      immature: 0,
    });
    // Colleagues: (11 + 10 + 4) ÷ 3 deals.
    expect(d?.coaching).toMatchObject({ peer_deals: 8.33, gap: -2.33, point_in_cars: 0.45 });
    expect(d?.coaching?.trend.map((each) => each.period).at(-1)).toBe("2026-P2");
    expect(ranking?.rows.reduce((sum, row) => sum + (row.last_by_luck ?? 0), 0)).toBeCloseTo(1, 9);
    expect(ranking?.bridge).toMatchObject({ target: 43.4, actual: 31, total: { total: -12.4 } });
    expect(ranking?.funnel?.rate).toBeCloseTo(31 / 205, 12);
  });

  test("a cohort leaves out parties whose days are not over", async () => {
    const [ranking] = await rankingsOf(await analyse({ ...e09, employee }, "2026-05-15"), [period]);
    expect(ranking?.rows.find((row) => row.employee === "A")?.lens).toMatchObject({
      cohort: { parties: 40 },
      immature: 30,
    });
  });

  test("the denominator is a setting: over carded parties everybody has left a contact", async () => {
    const analysis = await analyse({ ...e09, employee });
    const policy = policyOf(["hyundai_sales"], [{ id: "ranking.denominator", value: "carded" }]);
    const rows = await rankingOf({ ...analysis, policy }, period);
    expect(rows.map((row) => row.contact_rate).filter((rate) => rate !== null)).toEqual(rows.map(() => 1));
    expect(rows.find((row) => row.employee === "D")?.parties).toBe(27);
  });

  test("by deal rate alone C is last; without the minimum E is", async () => {
    const analysis = await analyse({ ...e09, employee });
    const last = async (override: Override) => {
      const rows = await rankingOf({ ...analysis, policy: policyOf(["hyundai_sales"], [override]) }, period);
      return rows.filter((row) => row.is_bottom).map((row) => row.employee);
    };
    expect(await last({ id: "ranking.two_months", measures: ["deal-rate"], weights: [1] })).toEqual(["C"]);
    expect(await last({ id: "ranking.two_months", min_parties: 0 })).toEqual(["E"]);
  });

  test("the same data give the same rows", async () => {
    const [once, again] = [await analyse({ ...e09, employee }), await analyse({ ...e09, employee })];
    expect(JSON.stringify(await rankingOf(again, period))).toBe(JSON.stringify(await rankingOf(once, period)));
  });
});

describe("what counts", () => {
  test("an order cancelled by the as-of day does not, one cancelled later still does", async () => {
    const [own] = [receptions("A", [20, 10, 5, 2], "2026-03-10")];
    const orders = own.sales_order.map((order, index) => ({
      ...order,
      ...(index === 0 ? { cancelled_at: "2026-05-20 09:00:00" } : {}),
    }));
    const deals = async (asOf: string) => {
      const [row] = await rankingOf(await analyse({ ...own, sales_order: orders }, asOf), period);
      return row?.orders;
    };
    expect(await deals("2026-05-19")).toBe(2);
    expect(await deals("2026-05-20")).toBe(1);
  });

  test("a second drive of the same party does not", async () => {
    const own = receptions("A", [20, 10, 1, 0], "2026-03-10");
    const twice = [...own.test_drive, ...own.test_drive.map((drive) => ({ ...drive, test_drive_id: "again" }))];
    const [row] = await rankingOf(await analyse({ ...own, test_drive: twice }), period);
    expect(row?.test_drives).toBe(1);
  });

  test("one who changed teams is one person", async () => {
    const own = joined([receptions("A", [12, 6, 3, 1], "2026-03-10"), receptions("A", [12, 6, 3, 1], "2026-04-10")]);
    const assignments = [
      { employee_id: "A", team_id: "T1" },
      { employee_id: "A", team_id: "T2", valid_from: "2026-04-01" },
    ];
    const rows = await rankingOf(await analyse({ ...own, employee: assignments }), period);
    expect(rows.map((row) => [row.employee, row.parties, row.position])).toEqual([["A", 24, 1]]);
  });
});

test("last in two periods running is said", async () => {
  const before = joined([
    receptions("A", [20, 20, 20, 5], "2026-02-10"),
    receptions("B", [20, 10, 10, 1], "2026-02-10"),
  ]);
  const now = joined([receptions("A", [20, 20, 20, 5], "2026-03-10"), receptions("B", [20, 10, 10, 1], "2026-03-10")]);
  const rows = await rankingOf(await analyse(joined([before, now])), period);
  expect(rows.at(-1)?.reasons[1]).toBe("上一期（2026年1–2月）也列末位。");
});

test("stores are ranked apart", async () => {
  const two = joined([receptions("A", [20, 10, 5, 2], "2026-03-10"), receptions("B", [20, 10, 5, 2], "2026-03-10")]);
  const inStore = (row: { readonly employee_id?: string; readonly seller_id?: string }) => ({
    ...row,
    store_id: (row.employee_id ?? row.seller_id) === "A" ? "S1" : "S2",
  });
  const raw = {
    showroom_visit: two.showroom_visit.map(inStore),
    test_drive: two.test_drive.map(inStore),
    sales_order: two.sales_order.map(inStore),
    employee: [
      { employee_id: "A", store_id: "S1" },
      { employee_id: "B", store_id: "S2" },
    ],
  };
  const rows = await rankingOf(await analyse(raw), period);
  expect(rows.map((row) => [row.store, row.employee, row.position])).toEqual([
    ["S1", "A", 1],
    ["S2", "B", 1],
  ]);
});

test("a period of another length is refused, a policy without a ranking has no rows", async () => {
  const analysis = await analyse(e09);
  await expect(rankingOf(analysis, parsePeriod("2026-03"))).rejects.toThrow("the ranking takes 2 months");
  expect(await rankingOf({ ...analysis, policy: policyOf(["skoda_archive"]) }, period)).toEqual([]);
});
