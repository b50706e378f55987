/** Against real marts from hand-made rows; the ledger that only a loaded file has is tested with the sample. */
import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { rankingsOf } from "../../../src/scoring/ranking.ts";
import { metricCells } from "../../../src/snapshot/metric-cells.ts";
import { organisationOf, peopleOf } from "../../../src/snapshot/organisation.ts";
import { peopleFor } from "../../../src/snapshot/people.ts";
import { coveredPeriods, periodsWithData } from "../../../src/snapshot/periods-with-data.ts";
import { rankingsFor, targetLookup } from "../../../src/snapshot/rankings-for.ts";
import { tierMonths } from "../../../src/snapshot/tier-months.ts";
import { analysisOf } from "../../support/analysis-of.ts";

const visit = (n: number, store: string, employee: string) => ({
  visit_id: `${store}-${n}`,
  party_id: `${store}-P${n}`,
  store_id: store,
  employee_id: employee,
  arrived_at: "2026-09-10 10:00:00",
  is_first_visit: true,
  has_contact: n % 2 === 0,
});

const analysis = () =>
  analysisOf(
    {
      store: [
        { store_id: "S1", name: "城东店" },
        { store_id: "S2", name: "城西店" },
      ],
      showroom_visit: [
        visit(1, "S1", "E1"),
        visit(2, "S1", "E1"),
        visit(1, "S2", "E2"),
        visit(2, "S2", "E2"),
        visit(4, "S2", "E2"),
      ],
    },
    { asOf: "2026-09-30" },
  );

describe("metricCells", () => {
  test("the group is the sum of its stores, people stand under their labels", async () => {
    const opened = await analysis();
    const people = peopleFor("none", [{ id: "E1", name: "甲" }]);
    const cells = await metricCells(opened, { ...people, visible: true, label: (id) => `顾问${id}` }, [
      parsePeriod("2026-09"),
    ]);
    const rates = cells.filter(
      ({ metric, department, team }) => metric === "contact-left-rate" && department === null && team === null,
    );
    expect(
      rates.map(({ store, employee, numerator, denominator }) => [store, employee, numerator, denominator]),
    ).toEqual([
      [null, null, 3, 5],
      ["S1", null, 1, 2],
      ["S2", null, 2, 3],
      ["S1", "顾问E1", 1, 2],
      ["S2", "顾问E2", 2, 3],
    ]);
  });

  test("without identifiers there is no figure of a person", async () => {
    const people = peopleFor("none", []);
    const cells = await metricCells(await analysis(), people, [parsePeriod("2026-09")]);
    expect(cells.filter(({ employee }) => employee !== null)).toEqual([]);
  });
});

test("stores and departments in a fixed order, employees once under their latest name", async () => {
  const opened = await analysisOf(
    {
      department: [
        { department_id: "D1", store_id: "S1", name: "行政部", kind: "administration" },
        { department_id: "D2", store_id: "S1", name: "销售部", kind: "sales" },
      ],
      employee: [
        { employee_id: "E1", valid_from: "2025-01-01", name: "王小明", store_id: "S1", department_id: "D2" },
        { employee_id: "E1", valid_from: "2026-01-01", name: "王大明", store_id: "S1", department_id: "D2" },
      ],
    },
    { asOf: "2026-09-30" },
  );
  const { departments } = await organisationOf(opened.db);
  expect(departments.map(({ name }) => name)).toEqual(["销售部", "行政部"]);
  expect(await peopleOf(opened.db)).toEqual([{ id: "E1", name: "王大明" }]);
});

describe("periods", () => {
  test("months run from the first fact to the as-of date, rankings are whole and over", () => {
    const { months, rankingPeriods } = coveredPeriods("2026-02-10", "2026-09-15");
    expect([months[0]?.id, months.at(-1)?.id]).toEqual(["2026-02", "2026-09"]);
    expect(rankingPeriods.map(({ id }) => id)).toEqual(["2026-P2", "2026-P3", "2026-P4"]);
    expect(coveredPeriods("2026-01-31", "2026-02-28").rankingPeriods.map(({ id }) => id)).toEqual(["2026-P1"]);
  });

  test("come from the facts", async () => {
    const { months } = await periodsWithData(await analysis());
    expect(months.map(({ id }) => id)).toEqual(["2026-09"]);
  });
});

test("a ranking carries labels, not codes", async () => {
  const people = peopleFor("employee_name", [
    { id: "E1", name: "王小明" },
    { id: "E2", name: "李芳" },
  ]);
  const rankings = await rankingsFor(await analysis(), people, {
    periods: [parsePeriod("2026-P5")],
    targets: [],
  });
  const shown = rankings.flatMap(({ rows }) => rows.map(({ employee }) => employee));
  expect(new Set(shown)).toEqual(new Set(["王小明", "李芳"]));
});

test("an audience that sees codes gets the very rankings that the command prints", async () => {
  const opened = await analysis();
  const targets = [
    { metric: "deal-rate", value: 0.2, store: null, effective_from: "0000-01-01", effective_to: "9999-12-31" },
  ];
  const periods = [parsePeriod("2026-P5")];
  const shown = await rankingsFor(opened, peopleFor("employee_code", []), { periods, targets });
  expect(shown).toEqual(await rankingsOf(opened, periods, targetLookup(targets)));
});

test("tiers: shares by grade, top customers with internal codes, amounts of profit only for those who may see them", async () => {
  const order = (n: number, amount_fen: number) => ({
    order_id: `O${n}`,
    store_id: "S1",
    seller_id: "E1",
    customer_id: `K${n}`,
    signed_at: "2026-08-01 10:00:00",
    registered_at: "2026-08-01 11:00:00",
    amount_fen,
    cost_fen: amount_fen / 2,
    units: 1,
  });
  const customers = [1, 2, 3].map((n) => ({ customer_id: `K${n}`, store_id: "S1", first_contact_on: "2025-01-01" }));
  const old = [1, 2, 3].map((n) => ({
    ...order(n, 100),
    order_id: `A${n}`,
    signed_at: "2025-10-05 10:00:00",
    registered_at: "2025-10-05 10:00:00",
  }));
  const opened = await analysisOf(
    {
      customer: customers,
      grade_change: [
        { customer_id: "K3", changed_on: "2026-09-01", grade: "A", reason: "新签框架协议", decided_by: "E1" },
      ],
      receivable: [{ invoice_id: "I1", customer_id: "K2", amount_fen: 700, due_on: "2026-09-01", paid_on: null }],
      sales_order: [order(1, 3000), order(2, 2000), order(3, 1000), ...old],
    },
    { asOf: "2026-09-30" },
  );
  const audience = { id: "x", title: "x", pages: null };
  const months = [parsePeriod("2026-09")];
  const seenBy = (identifiers: "employee_name" | "employee_code") => ({
    audience: { ...audience, identifiers },
    people: peopleFor(identifiers, [{ id: "E1", name: "王小明" }]),
  });
  const [named] = await tierMonths(opened, seenBy("employee_name"), months);
  const store = named?.stores[0];
  expect(store?.grades.reduce((sum, grade) => sum + grade.amount_fen, 0)).toBe(6300);
  expect(store?.grades.reduce((sum, grade) => sum + grade.profit_fen, 0)).toBe(3150);
  expect(store?.top.map(({ customer }) => customer)).toEqual(["K1", "K2", "K3"]);
  expect(store?.top[0]?.reasons.join("")).toContain("元");
  expect(store?.overrides).toMatchObject([
    { customer: "K3", grade: "A", decided_by: "王小明", reason: "新签框架协议" },
  ]);
  expect(store?.ageing.debtors).toEqual([{ customer: "K2", overdue_fen: 700, longest_days: 29 }]);
  const [coded] = await tierMonths(opened, seenBy("employee_code"), months);
  const masked = coded?.stores[0];
  expect(masked?.top[0]?.reasons.join("")).not.toContain("元");
  expect(masked?.overrides).toMatchObject([{ customer: "K3", grade: "A", decided_by: "E1", reason: null }]);
  expect([masked?.ageing.debtors, masked?.debtors_count, masked?.ageing.overdue_fen]).toEqual([[], 1, 700]);
});
