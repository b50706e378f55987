import { describe, expect, test } from "vitest";
import { duckdbSql } from "../../../../src/metrics/portable.ts";
import type { Override } from "../../../../src/policy/policy.ts";
import { tierFacts } from "../../../../src/scoring/tiers/tier-facts.ts";
import { tierRules } from "../../../../src/scoring/tiers/tier-rules.ts";
import { tierScores } from "../../../../src/scoring/tiers/tier-scores.ts";
import { type MartRows, martsWith } from "../../../support/marts-with.ts";
import { policyOf } from "../../../support/policy-of.ts";

const AS_OF = "2026-06-30";
const rulesWith = (overrides: readonly Override[] = []) => tierRules(policyOf(["value_grade"], overrides), AS_OF, "S1");

const customer = (customer_id: string, first_cooperation_on: string | null = "2024-01-15", relation = "general") => ({
  customer_id,
  store_id: "S1",
  relation,
  is_organisation: true,
  is_specific: false,
  is_out_of_town: false,
  first_cooperation_on,
});

let serial = 0;
/** Amounts in yuan. */
const invoice = (customer_id: string, yuan: number, due_on: string, paid_on: string | null, is_our_delay = false) => ({
  invoice_id: `I${serial++}`,
  store_id: "S1",
  customer_id,
  amount_fen: yuan * 100,
  due_on,
  paid_on,
  is_our_delay,
  is_excused: false,
});

const order = (customer_id: string, yuan: number, profit: number | null, more: object = {}) => ({
  order_id: `O${serial++}`,
  store_id: "S1",
  seller_id: "SA1",
  is_trainee: false,
  customer_id,
  effective_on: "2026-03-01",
  is_credit_cancelled: false,
  payment_kind: "cash",
  amount_fen: yuan * 100,
  cost_fen: profit === null ? null : (yuan - profit) * 100,
  units: 1,
  recognised_units: 1,
  ...more,
});

const assessment = (customer_id: string, score: number, assessed_on = "2026-03-01") => ({
  customer_id,
  assessed_on,
  score,
});

async function factsOf(rows: MartRows, overrides: readonly Override[] = [], asOf = AS_OF) {
  const db = await martsWith(rows);
  return tierFacts({ db, sql: duckdbSql, asOf, rules: rulesWith(overrides) });
}

test("E-01 from invoices, orders and assessments to scores and grades", async () => {
  const facts = await factsOf({
    dim_customer: [...["K1", "K2", "K3", "K4"].map((id) => customer(id)), customer("K5", null)],
    fct_receivables: [
      invoice("K1", 1_000_000, "2026-02-01", "2026-02-01"),
      invoice("K2", 2_000_000, "2026-02-01", "2026-01-20"),
      invoice("K2", 2_000_000, "2026-02-01", "2026-03-13"),
      invoice("K3", 2_000_000, "2025-07-01", "2025-07-01"),
      invoice("K3", 500_000, "2026-05-01", "2026-05-16"),
      invoice("K4", 300_000, "2026-05-01", "2026-05-01"),
      invoice("K4", 300_000, "2026-06-14", null),
    ],
    fct_orders: [
      order("K1", 1_000_000, 60_000),
      order("K2", 4_000_000, 80_000),
      order("K3", 2_500_000, 200_000),
      order("K4", 600_000, 60_000),
    ],
    fct_potential: [
      assessment("K1", 50),
      assessment("K2", 60),
      assessment("K3", 70),
      assessment("K4", 90),
      assessment("K5", 85),
    ],
  });
  expect(facts.map((each) => [each.customer, each.days_late, each.paid_on_time])).toEqual([
    ["K1", 0, 1],
    ["K2", 20, 0.5],
    ["K3", 3, 0.8],
    ["K4", 8, 0.5],
    ["K5", null, null],
  ]);
  expect(facts.map((each) => [(each.amount_fen ?? 0) / 100, (each.profit_fen ?? 0) / 100, each.potential])).toEqual([
    [1_000_000, 60_000, 50],
    [4_000_000, 80_000, 60],
    [2_500_000, 200_000, 70],
    [600_000, 60_000, 90],
    [0, 0, 85],
  ]);
  const rows = tierScores(facts, AS_OF, rulesWith());
  expect(rows.map((row) => [row.customer, row.composite?.toFixed(2), row.rank, row.grade, row.provisional])).toEqual([
    ["K3", "75.83", 1, "A", false],
    ["K2", "56.67", 2, "B", false],
    ["K1", "50.00", 3, "B", false],
    ["K4", "35.00", 4, "C", false],
    ["K5", undefined, null, null, true],
  ]);
});

describe("credit", () => {
  const credit = async (invoices: MartRows["fct_receivables"], overrides: readonly Override[] = []) => {
    const [facts] = await factsOf({ dim_customer: [customer("K")], fct_receivables: invoices ?? [] }, overrides);
    return facts?.days_late;
  };

  test("the window is the twelve months up to the as-of day", async () => {
    expect(await credit([invoice("K", 100, "2025-06-30", "2025-07-30")])).toBeNull();
    expect(await credit([invoice("K", 100, "2025-07-01", "2025-07-31")])).toBe(30);
    expect(await credit([invoice("K", 100, "2026-06-30", "2026-07-05")])).toBe(0);
    expect(await credit([invoice("K", 100, "2026-07-01", null)])).toBeNull();
  });

  test("an older debt counts as long as it is open, to the as-of day", async () => {
    expect(await credit([invoice("K", 100, "2025-05-31", null)])).toBe(395);
  });

  test("what was paid after the as-of day is open", async () => {
    expect(await credit([invoice("K", 100, "2026-06-20", "2026-07-20")])).toBe(10);
  });

  test("an item due today and not paid is not on time, but no day late", async () => {
    const [facts] = await factsOf({
      dim_customer: [customer("K")],
      fct_receivables: [invoice("K", 100, AS_OF, null)],
    });
    expect(facts).toMatchObject({ days_late: 0, paid_on_time: 0 });
  });

  test("paid early is no credit against paid late", async () => {
    const invoices = [invoice("K", 100, "2026-02-01", "2026-01-02"), invoice("K", 100, "2026-02-01", "2026-03-03")];
    expect(await credit(invoices)).toBe(15);
  });

  test("a delay of our own making is left out, a payment on time stays", async () => {
    const invoices = [
      invoice("K", 100, "2026-02-01", "2026-03-03", true),
      invoice("K", 100, "2026-02-01", "2026-02-11"),
    ];
    expect(await credit(invoices)).toBe(10);
    expect(await credit(invoices, [{ id: "tier.credit.exclude_own_delay", value: false }])).toBe(20);
    expect(await credit([invoice("K", 100, "2026-02-01", "2026-01-31", true)])).toBe(0);
  });
});

describe("orders", () => {
  const facts = async (orders: MartRows["fct_orders"], overrides: readonly Override[] = []) =>
    (await factsOf({ dim_customer: [customer("K")], fct_orders: orders ?? [] }, overrides))[0];

  test("volume and profit add up over the window", async () => {
    const orders = [
      order("K", 1000, 100, { effective_on: "2025-06-30" }),
      order("K", 2000, 200, { effective_on: "2025-07-01", units: 2 }),
      order("K", 4000, 400, { effective_on: AS_OF }),
      order("K", 8000, 800, { effective_on: "2026-07-01" }),
    ];
    expect(await facts(orders)).toMatchObject({ orders: 2, amount_fen: 600_000, units: 3, profit_fen: 60_000 });
    expect(await facts(orders, [{ id: "tier.volume.window_months", value: 24 }])).toMatchObject({
      orders: 3,
      amount_fen: 700_000,
      profit_fen: 60_000,
    });
  });

  test("cancelled by the as-of day is no order, cancelled later still is one", async () => {
    expect(await facts([order("K", 1000, 100, { cancelled_on: AS_OF })])).toMatchObject({ orders: 0, amount_fen: 0 });
    expect(await facts([order("K", 1000, 100, { cancelled_on: "2026-07-01" })])).toMatchObject({ orders: 1 });
  });

  test("an order without cost makes the profit unknown, no orders make it zero", async () => {
    expect((await facts([order("K", 1000, 100), order("K", 1000, null)]))?.profit_fen).toBeNull();
    expect((await facts([order("L", 1000, 100)]))?.profit_fen).toBe(0);
  });

  test("a store without records of orders knows no volume and no profit: it is scored by credit alone", async () => {
    const invoices = [invoice("K", 100, "2026-02-01", "2026-02-01"), invoice("L", 100, "2026-02-01", "2026-03-03")];
    const owing = await factsOf({ dim_customer: [customer("K"), customer("L")], fct_receivables: invoices });
    expect(owing[0]).toMatchObject({ orders: 0, amount_fen: null, units: null, profit_fen: null });
    const [best, last] = tierScores(owing, AS_OF, rulesWith());
    expect(best).toMatchObject({ customer: "K", credit: 100, volume: null, profit: null, composite: 100 });
    expect(last).toMatchObject({ customer: "L", credit: 0, volume: null, profit: null, composite: 0 });
    expect(best?.reasons).toContain("订单量不计分：本店没有订单资料。");
    const [fixed] = tierScores(owing, AS_OF, rulesWith([{ id: "tier.scale", value: "fixed" }]));
    expect(fixed).toMatchObject({ volume: null, profit: null });
  });
});

describe("potential and grades", () => {
  test("the newest assessment of the last twelve months", async () => {
    const [facts] = await factsOf({
      dim_customer: [customer("K")],
      fct_potential: [
        assessment("K", 40, "2026-05-01"),
        assessment("K", 90, "2025-08-01"),
        assessment("K", 10, "2026-07-01"),
      ],
    });
    expect(facts).toMatchObject({ potential: 40, potential_on: "2026-05-01" });
  });

  test.each([
    ["2025-06-30", 55],
    ["2025-06-29", null],
  ])("an assessment of %s counts as %s", async (assessed_on, score) => {
    const [facts] = await factsOf({ dim_customer: [customer("K")], fct_potential: [assessment("K", 55, assessed_on)] });
    expect(facts?.potential).toBe(score);
  });

  test("the grades decided by the as-of day, in order of time; changes by hand with person and reason", async () => {
    const grade = (cycle: number, letter: string, decided_on: string, is_provisional = false) => ({
      customer_id: "K",
      store_id: "S1",
      cycle,
      grade: letter,
      decided_on,
      is_provisional,
    });
    const [facts] = await factsOf({
      dim_customer: [customer("K")],
      fct_grades: [
        grade(2025, "B", "2025-03-28"),
        grade(2024, "A", "2024-03-28"),
        grade(2026, "C", "2026-01-10", true),
        grade(2027, "A", "2027-03-28"),
      ],
      fct_grade_changes: [
        { customer_id: "K", store_id: "S1", changed_on: "2025-03-28", grade: "A", decided_by: "E1", reason: "续签" },
        { customer_id: "K", store_id: "S1", changed_on: "2026-07-01", grade: "C", decided_by: "E1", reason: "后来" },
      ],
    });
    expect(facts?.grades.map(({ on, grade: letter, kind, cycle }) => [on, letter, kind, cycle])).toEqual([
      ["2024-03-28", "A", "formal", 2024],
      ["2025-03-28", "B", "formal", 2025],
      ["2025-03-28", "A", "change", null],
      ["2026-01-10", "C", "provisional", 2026],
    ]);
    expect(facts?.grades[2]).toMatchObject({ decided_by: "E1", reason: "续签", expires_on: null });
  });
});

test("special customers are left out unless the policy takes them", async () => {
  const rows = { dim_customer: [customer("K"), customer("L", null, "special")] };
  expect((await factsOf(rows)).map((each) => each.customer)).toEqual(["K"]);
  const all = await factsOf(rows, [{ id: "tier.excluded_relations", value: [] }]);
  expect(all.map((each) => each.customer)).toEqual(["K", "L"]);
});

test("a first cooperation after the as-of day has not happened", async () => {
  const [facts] = await factsOf({ dim_customer: [customer("K", "2026-06-30")] }, [], "2026-06-29");
  expect(facts?.first_cooperation_on).toBeNull();
});
