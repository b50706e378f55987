import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TierFacts } from "../../../../src/scoring/tiers/tier-row.ts";
import { tierRules } from "../../../../src/scoring/tiers/tier-rules.ts";
import { tierScores } from "../../../../src/scoring/tiers/tier-scores.ts";
import { policyOf } from "../../../support/policy-of.ts";

const AS_OF = "2026-06-30";
const rules = tierRules(policyOf(["value_grade"]), AS_OF, "S1");
const yuan = (amount: number) => amount * 100;

function customer(id: string, more: Partial<TierFacts> = {}): TierFacts {
  return {
    store: "S1",
    customer: id,
    first_cooperation_on: "2024-01-15",
    days_late: null,
    paid_on_time: null,
    orders: 1,
    amount_fen: 0,
    units: 1,
    profit_fen: 0,
    potential: null,
    potential_on: null,
    category: null,
    is_organisation: true,
    is_out_of_town: false,
    grades: [],
    ...more,
  };
}

/** E-01. */
const e01 = [
  customer("K1", {
    days_late: 0,
    paid_on_time: 1,
    amount_fen: yuan(1_000_000),
    profit_fen: yuan(60_000),
    potential: 50,
  }),
  customer("K2", {
    days_late: 20,
    paid_on_time: 0.5,
    amount_fen: yuan(4_000_000),
    profit_fen: yuan(80_000),
    potential: 60,
  }),
  customer("K3", {
    days_late: 3,
    paid_on_time: 0.8,
    amount_fen: yuan(2_500_000),
    profit_fen: yuan(200_000),
    potential: 70,
    potential_on: "2026-03-01",
  }),
  customer("K4", {
    days_late: 8,
    paid_on_time: 0.5,
    amount_fen: yuan(600_000),
    profit_fen: yuan(60_000),
    potential: 90,
  }),
  customer("K5", { first_cooperation_on: null, orders: 0, units: 0, potential: 85, potential_on: "2026-06-01" }),
];

const byId = (rows: ReturnType<typeof tierScores>, id: string) => {
  const row = rows.find((each) => each.customer === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
};

describe("E-01: composite scores as of 30 June 2026", () => {
  const rows = tierScores(e01, AS_OF, rules);

  test.each([
    ["K3", 200 / 3, 200 / 3, 100, 70, 910 / 12, 1, "A"],
    ["K2", 0, 100, 200 / 3, 60, 680 / 12, 2, "B"],
    ["K1", 100, 100 / 3, 50 / 3, 50, 50, 3, "B"],
    ["K4", 100 / 3, 0, 50 / 3, 90, 35, 4, "C"],
  ])("%s", (id, credit, volume, profit, potential, composite, rank, grade) => {
    const row = byId(rows, id);
    expect(row.credit).toBeCloseTo(credit, 10);
    expect(row.volume).toBeCloseTo(volume, 10);
    expect(row.profit).toBeCloseTo(profit, 10);
    expect(row.potential).toBe(potential);
    expect(row.composite).toBeCloseTo(composite, 10);
    expect(row).toMatchObject({ rank, grade, provisional: false, as_of: AS_OF });
  });

  test("K5 is provisional: potential as entered, no composite, no rank", () => {
    expect(byId(rows, "K5")).toMatchObject({
      potential: 85,
      composite: null,
      rank: null,
      grade: null,
      provisional: true,
      reasons: ["潜力 85.00 分：2026-06-01 评估。", "没有交易记录，等级暂定，不参加排名。"],
    });
  });

  test("rows stand by rank, the others after them", () => {
    expect(rows.map((row) => row.customer)).toEqual(["K3", "K2", "K1", "K4", "K5"]);
  });

  test("every score is explained with its numbers", () => {
    expect(byId(rows, "K3").reasons).toEqual([
      "信用 66.67 分：近 12 个月到期款项按金额加权平均逾期 3.0 天，按时回款 80.0%。",
      "订单量 66.67 分：近 12 个月订单 2,500,000 元。",
      "利润 100.00 分：近 12 个月利润 200,000 元。",
      "潜力 70.00 分：2026-03-01 评估。",
      "综合 75.83 分（权重：信用 25.0%、订单量 25.0%、利润 25.0%、潜力 25.0%），达到 A 级界限 70 分。",
    ]);
  });
});

describe("missing dimensions", () => {
  test("their weight is spread over the others", () => {
    const rows = tierScores(
      [customer("X", { amount_fen: 300, profit_fen: 20 }), customer("Y", { amount_fen: 200, profit_fen: 30 })],
      AS_OF,
      rules,
    );
    expect(byId(rows, "X")).toMatchObject({ credit: null, volume: 100, profit: 0, potential: null, composite: 50 });
    expect(byId(rows, "X").reasons[0]).toBe("信用不计分：近 12 个月没有到期款项。");
    expect(byId(rows, "X").reasons.at(-1)).toBe(
      "综合 50.00 分（权重：订单量 50.0%、利润 50.0%），达到 B 级界限 50 分。",
    );
  });

  test("an order without cost leaves profit out instead of guessing it", () => {
    const rows = tierScores([customer("X", { profit_fen: null, potential: 80 }), customer("Y")], AS_OF, rules);
    expect(byId(rows, "X")).toMatchObject({ profit: null, volume: 50, composite: 65 });
    expect(byId(rows, "X").reasons).toContain("利润不计分：近 12 个月有订单缺少成本。");
  });

  test("credit is ranked among those with items due only", () => {
    const rows = tierScores(
      [
        customer("X", { days_late: 2, paid_on_time: 0 }),
        customer("Y", { days_late: 5, paid_on_time: 0 }),
        customer("Z"),
      ],
      AS_OF,
      rules,
    );
    expect(["X", "Y", "Z"].map((id) => byId(rows, id).credit)).toEqual([100, 0, null]);
  });
});

describe("who is ranked", () => {
  test.each([
    ["2025-12-30", false],
    ["2025-12-31", false],
    ["2026-01-01", true],
  ])("six months of cooperation, to the day: first on %s is provisional %s", (first, provisional) => {
    const [row] = tierScores([customer("X", { first_cooperation_on: first })], AS_OF, rules);
    expect(row?.provisional).toBe(provisional);
    expect(row?.rank === null).toBe(provisional);
  });

  test("a provisional customer is told since when and until when", () => {
    const [row] = tierScores([customer("L", { first_cooperation_on: "2026-01-01" })], AS_OF, rules);
    expect(row).toMatchObject({ credit: null, volume: null, profit: null, composite: null });
    expect(row?.reasons).toEqual(["2026-01-01 首次合作，未满 6 个月，等级暂定，不参加排名；2026-07-01 起正式评级。"]);
  });

  test("a provisional customer does not move the others", () => {
    const fresh = customer("L", { first_cooperation_on: "2026-05-01", amount_fen: yuan(9_000_000), profit_fen: 1 });
    const withFresh = tierScores([...e01, fresh], AS_OF, rules).filter((row) => row.customer !== "L");
    expect(withFresh).toEqual(tierScores(e01, AS_OF, rules));
  });

  test("no orders and nothing due in the year: neither ranked nor provisional", () => {
    const [row] = tierScores([customer("X", { orders: 0, units: 0 })], AS_OF, rules);
    expect(row).toMatchObject({ provisional: false, rank: null, grade: null });
    expect(row?.reasons).toEqual(["近 12 个月没有订单，近 12 个月没有到期款项，本期不评分。"]);
  });

  test("a single customer is in the middle of everything", () => {
    const [row] = tierScores([customer("X", { days_late: 3, paid_on_time: 0 })], AS_OF, rules);
    expect(row).toMatchObject({ credit: 50, volume: 50, profit: 50, composite: 50, rank: 1, grade: "B" });
  });
});

test("volume by units when the policy says so", () => {
  const byUnits = tierRules(policyOf(["value_grade"], [{ id: "tier.volume.basis", value: "units" }]), AS_OF, "S1");
  const rows = tierScores(
    [customer("X", { units: 3, amount_fen: 100 }), customer("Y", { units: 2, amount_fen: 900 })],
    AS_OF,
    byUnits,
  );
  expect(byId(rows, "X").volume).toBe(100);
  expect(byId(rows, "X").reasons).toContain("订单量 100.00 分：近 12 个月订单 3 台。");
});

test("weights of the policy decide the composite", () => {
  const overrides = [
    { id: "tier.weight.credit", value: 70 },
    { id: "tier.weight.volume", value: 10 },
    { id: "tier.weight.profit", value: 10 },
    { id: "tier.weight.potential", value: 10 },
  ];
  const rows = tierScores(e01, AS_OF, tierRules(policyOf(["value_grade"], overrides), AS_OF, "S1"));
  expect(byId(rows, "K1").composite).toBeCloseTo(0.7 * 100 + 0.1 * (100 / 3 + 50 / 3 + 50), 10);
  expect(byId(rows, "K1").rank).toBe(1);
});

test("a formal grade that is due but missing shows its delay", () => {
  const [row] = tierScores([customer("N1", { first_cooperation_on: "2025-11-10" })], AS_OF, rules);
  expect(row).toMatchObject({ formal_grade: null, assessment_overdue_days: 51 });
});

const anyCustomer = fc.record({
  days_late: fc.option(fc.nat(60), { nil: null }),
  amount_fen: fc.nat(1000),
  profit_fen: fc.option(fc.integer({ min: -100, max: 100 }), { nil: null }),
  potential: fc.option(fc.nat(100), { nil: null }),
});

test("scores and composites stay within 0 and 100, ranks add up, order of input changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 20 }), fc.infiniteStream(fc.nat()), (facts, order) => {
      const customers = facts.map((each, index) => customer(`C${index}`, { paid_on_time: 0, ...each }));
      const rows = tierScores(customers, AS_OF, rules);
      for (const row of rows) {
        for (const score of [row.credit ?? 0, row.volume ?? 0, row.profit ?? 0, row.composite ?? -1]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
      }
      expect(rows.reduce((sum, row) => sum + (row.rank ?? 0), 0)).toBe((rows.length * (rows.length + 1)) / 2);
      const keys = customers.map((each) => ({ each, key: order.next().value }));
      const shuffled = keys.toSorted((a, b) => a.key - b.key).map(({ each }) => each);
      expect(tierScores(shuffled, AS_OF, rules)).toEqual(rows);
    }),
  );
});

describe("a minimum of dimensions with data", () => {
  const strict = { ...rules, minDimensions: 3 };
  const cash = customer("K9", { amount_fen: yuan(5_000_000), profit_fen: yuan(900_000) });

  test("is one by default: who paid cash is ranked on what is known", () => {
    expect(tierScores([...e01, cash], AS_OF, rules).find((row) => row.customer === "K9")?.rank).toBe(1);
  });

  test("leaves out who has fewer, and changes nothing for the others", () => {
    const rows = tierScores([...e01, cash], AS_OF, strict);
    const left = rows.find((row) => row.customer === "K9");
    expect(left).toMatchObject({ rank: null, grade: null, composite: null, provisional: false });
    expect(left?.reasons).toEqual(["只有订单量、利润有数据，不足 3 个维度，不与其他客户比较，本期不评分。"]);
    expect(rows.filter((row) => row.customer !== "K9")).toEqual(tierScores(e01, AS_OF, strict));
  });

  test("three are enough when three are asked", () => {
    const [row] = tierScores([{ ...cash, potential: 40 }], AS_OF, strict);
    expect(row?.rank).toBe(1);
  });
});
