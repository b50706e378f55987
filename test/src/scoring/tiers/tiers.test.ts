import { describe, expect, test } from "vitest";
import type { Override } from "../../../../src/policy/policy.ts";
import { tiersOf } from "../../../../src/scoring/tiers/tiers.ts";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { policyOf } from "../../../support/policy-of.ts";
import { e02 } from "../../../support/worked-examples.ts";

const AS_OF = "2026-06-30";

const analyse = (raw: RawRows, overrides: readonly Override[] = []) => analysisOf(raw, { asOf: AS_OF, overrides });

const order = (customer_id: string, yuan: number, profit: number, at: string, more: object = {}) => ({
  order_id: `${customer_id}-${at}`,
  customer_id,
  signed_at: `${at} 10:00:00`,
  amount_fen: yuan * 100,
  cost_fen: (yuan - profit) * 100,
  ...more,
});

/** An order of the first cooperation, before every window. */
const first = (customer_id: string, at = "2024-01-15") => order(customer_id, 1, 0, at);

const invoice = (customer_id: string, yuan: number, due_on: string, paid_on: string | null) => ({
  invoice_id: `${customer_id}-${yuan}-${due_on}-${paid_on}`,
  customer_id,
  amount_fen: yuan * 100,
  due_on,
  paid_on,
  is_our_delay: false,
});

const potential = (customer_id: string, score: number) => ({ customer_id, score, assessed_on: "2026-03-01" });

const e01: RawRows = {
  customer: ["K1", "K2", "K3", "K4", "K5"].map((customer_id) => ({ customer_id })),
  sales_order: [
    ...["K1", "K2", "K3", "K4"].map((id) => first(id)),
    order("K1", 1_000_000, 60_000, "2026-03-01"),
    order("K2", 4_000_000, 80_000, "2026-03-01"),
    order("K3", 2_500_000, 200_000, "2026-03-01"),
    order("K4", 600_000, 60_000, "2026-03-01"),
  ],
  receivable: [
    invoice("K1", 1_000_000, "2026-02-01", "2026-02-01"),
    invoice("K2", 2_000_000, "2026-02-01", "2026-01-20"),
    invoice("K2", 2_000_000, "2026-02-01", "2026-03-13"),
    invoice("K3", 2_000_000, "2025-07-01", "2025-07-01"),
    invoice("K3", 500_000, "2026-05-01", "2026-05-16"),
    invoice("K4", 300_000, "2026-05-01", "2026-05-01"),
    invoice("K4", 300_000, "2026-06-14", null),
  ],
  potential_assessment: [
    potential("K1", 50),
    potential("K2", 60),
    potential("K3", 70),
    potential("K4", 90),
    potential("K5", 85),
  ],
};

describe("E-01 from orders, invoices and assessments", () => {
  test("scores, composites, ranks, grades, and K5 provisional", async () => {
    const rows = await tiersOf(await analyse(e01), AS_OF);
    const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
    expect(
      rows.map((row) => [
        row.customer,
        ...[row.credit, row.volume, row.profit, row.potential, row.composite].map(rounded),
      ]),
    ).toEqual([
      ["K3", 66.67, 66.67, 100, 70, 75.83],
      ["K2", 0, 100, 66.67, 60, 56.67],
      ["K1", 100, 33.33, 16.67, 50, 50],
      ["K4", 33.33, 0, 16.67, 90, 35],
      ["K5", null, null, null, 85, null],
    ]);
    expect(rows.map((row) => [row.rank, row.grade, row.provisional])).toEqual([
      [1, "A", false],
      [2, "B", false],
      [3, "B", false],
      [4, "C", false],
      [null, null, true],
    ]);
    expect(rows.every((row) => row.as_of === AS_OF && row.store === "S1")).toBe(true);
  });

  test("cut-offs are the policy's", async () => {
    const classes = [
      { name: "甲", at_least: 76 },
      { name: "乙", at_least: 0 },
    ];
    const policy = policyOf(["value_grade"], [{ id: "tier.grade", classes }]);
    const [best] = await tiersOf({ ...(await analyse(e01)), policy }, AS_OF);
    expect(best).toMatchObject({ customer: "K3", grade: "乙" });
  });

  test("an earlier day of the same analysis sees only what had happened", async () => {
    const analysis = await analyse(e01);
    const february = await tiersOf(analysis, "2026-02-15");
    // K2 has paid half of what is due, K4 has nothing due and no orders in the window, K5 has no history.
    expect(february.map((row) => row.customer)).toEqual(["K1", "K3", "K2", "K4", "K5"]);
    expect(february.filter((row) => row.rank === null).map((row) => row.customer)).toEqual(["K4", "K5"]);
    expect(february.every((row) => row.volume === null || row.volume === 50)).toBe(true);
    expect(february.every((row) => row.potential === null)).toBe(true);
  });
});

describe("who is scored", () => {
  test("special customers are left out", async () => {
    const customer = [{ customer_id: "K1" }, { customer_id: "L1", relation: "special" }];
    const rows = await tiersOf(await analyse({ customer }), AS_OF);
    expect(rows.map((row) => row.customer)).toEqual(["K1"]);
  });

  test("stores are ranked apart", async () => {
    const customer = [
      { customer_id: "K1", store_id: "S1" },
      { customer_id: "K2", store_id: "S2" },
    ];
    const sales_order = ["K1", "K2"].flatMap((id) => [first(id), order(id, 100, 10, "2026-03-01")]);
    const rows = await tiersOf(await analyse({ customer, sales_order }), AS_OF);
    expect(rows.map((row) => [row.store, row.customer, row.rank])).toEqual([
      ["S1", "K1", 1],
      ["S2", "K2", 1],
    ]);
  });

  test("a store's own weights hold in that store", async () => {
    const customer = ["S1", "S2"].flatMap((store_id) => [
      { customer_id: `${store_id}-X`, store_id },
      { customer_id: `${store_id}-Y`, store_id },
    ]);
    const sales_order = customer.flatMap(({ customer_id: id }) => [
      first(id),
      id.endsWith("X") ? order(id, 900, 10, "2026-03-01") : order(id, 100, 90, "2026-03-01"),
    ]);
    const overrides = [{ id: "tier.weight.volume", value: 75, store: "S2" }];
    const rows = await tiersOf(await analyse({ customer, sales_order }, overrides), AS_OF);
    expect(rows.filter((row) => row.store === "S1").map((row) => row.composite)).toEqual([50, 50]);
    expect(rows.filter((row) => row.store === "S2").map((row) => row.composite)).toEqual([75, 25]);
  });
});

describe("E-02", () => {
  test("on the last day of the review N1 is provisional, N2 and N3 are assessable", async () => {
    const rows = await tiersOf(await analyse(e02), "2026-03-30");
    const states = Object.fromEntries(rows.map((row) => [row.customer, row.provisional]));
    expect(states).toEqual({ N1: true, N2: false, N3: false });
  });

  test("N1 is provisional until 9 May 2026, then assessable; without a formal grade 51 days overdue on 30 June", async () => {
    const analysis = await analyse({ sales_order: [first("N1", "2025-11-10")] });
    const stateOn = async (asOf: string) => {
      const [row] = await tiersOf(analysis, asOf);
      return [row?.provisional, row?.assessment_overdue_days];
    };
    expect(await stateOn("2026-05-09")).toEqual([true, null]);
    expect(await stateOn("2026-05-10")).toEqual([false, 0]);
    expect(await stateOn("2026-06-30")).toEqual([false, 51]);
  });

  test("a formal grade ends it, a provisional one does not", async () => {
    const grade = (is_provisional: boolean) => ({
      customer_id: "N1",
      cycle: 2026,
      grade: "B",
      decided_on: "2026-06-01",
      is_provisional,
    });
    const rowWith = async (is_provisional: boolean) => {
      const raw = { sales_order: [first("N1", "2025-11-10")], customer_grade: [grade(is_provisional)] };
      return (await tiersOf(await analyse(raw), AS_OF))[0];
    };
    expect(await rowWith(false)).toMatchObject({ formal_grade: "B", assessment_overdue_days: null });
    expect(await rowWith(true)).toMatchObject({ formal_grade: null, assessment_overdue_days: 51 });
  });
});

test("a policy without grades scores nobody", async () => {
  const analysis = await analyse(e01);
  expect(await tiersOf({ ...analysis, policy: policyOf(["skoda_archive"]) }, AS_OF)).toEqual([]);
});
