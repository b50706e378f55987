import { describe, expect, test } from "vitest";
import type { Override } from "../../../src/policy/policy.ts";
import { profileSchema } from "../../../src/policy/profile-schema.ts";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import type { PayLookup } from "../../../src/scoring/penalty-amounts.ts";
import { fenOf } from "../../support/fen-of.ts";
import { policyOf } from "../../support/policy-of.ts";

const lateness = { title: "迟到", act: "迟到", role: "any", per: "unit", executor_role: "sales_manager" };
const counting = { title: "当月迟到", unit: "item", period: "month" };

/** P13-11: 20, then 40, the third time persuaded to leave without a further amount. */
const dealer = profileSchema.parse({
  id: "dealer",
  title: "销售部",
  source: "篇十三",
  effective_from: "2020-01-01",
  counters: [
    { id: "late.second", ...counting, threshold: 2, effect: "multiply", factor: 2 },
    { id: "late.third", ...counting, threshold: 3, effect: "replace", amount_fen: 0, flag: "劝其离岗" },
  ].map((counter) => ({ ...counter, rule: "P13-11", clause: "篇十三 日常第5条" })),
  penalties: [
    {
      id: "late",
      ...lateness,
      rule: "P13-11",
      clause: "篇十三 日常第5条",
      amount_fen: 2000,
      counter: ["late.second", "late.third"],
    },
  ],
});

/** P10-08: 1 % of the base wage, from the third time on 5 %. */
const callCentre = profileSchema.parse({
  id: "call_centre",
  title: "客服中心",
  source: "篇十",
  effective_from: "2020-01-01",
  counters: [
    {
      id: "late.third",
      ...counting,
      rule: "P10-08",
      clause: "篇十 考勤",
      threshold: 3,
      effect: "replace",
      percent: 5,
      percent_of: "base_wage",
    },
  ],
  penalties: [
    {
      id: "late",
      ...lateness,
      rule: "P10-08",
      clause: "篇十 考勤",
      percent: 1,
      percent_of: "base_wage",
      counter: "late.third",
    },
  ],
});

/** 8:30:01, 8:41, 8:35 and 9:00 of E-12; 8:30:00 was in time. */
const four = ["2026-03-03", "2026-03-05", "2026-03-12", "2026-03-20"].map((arose_on) => ({
  store: "S1",
  employee: "E1",
  penalty: "late",
  subject: arose_on,
  arose_on,
  units: 1,
}));

const pay: PayLookup = (_, month) => (month === "2026-03" ? { base_wage: 300_000, performance_pay: null } : undefined);

const yuan = (profile: typeof dealer, overrides: readonly Override[] = []) =>
  penaltiesFor(four, policyOf([profile], overrides), { pay }).map((row) => fenOf(row) / 100);

describe("E-12: the same lateness under two policies", () => {
  test("篇十三: 20 + 40, then no amount but the flag", () => {
    expect(yuan(dealer)).toEqual([20, 40, 0, 0]);
    const flags = penaltiesFor(four, policyOf([dealer])).map(({ flag }) => flag);
    expect(flags).toEqual([null, null, "劝其离岗", "劝其离岗"]);
  });

  test("篇十, base wage 3,000: 30 + 30 + 150 + 150 = 360", () => {
    expect(yuan(callCentre)).toEqual([30, 30, 150, 150]);
  });

  test("variant: once the third is reached, all at 5 %: 600", () => {
    expect(yuan(callCentre, [{ id: "late.third", is_retroactive: true }])).toEqual([150, 150, 150, 150]);
  });

  test("the variant leaves a month alone that stays below the third", () => {
    const policy = policyOf([callCentre], [{ id: "late.third", is_retroactive: true }]);
    const rows = penaltiesFor([...four.slice(0, 2), ...april], policy, { pay: everyMonth });
    expect(rows.map((row) => fenOf(row) / 100)).toEqual([30, 30, 150, 150, 150]);
  });

  const everyMonth: PayLookup = () => ({ base_wage: 300_000, performance_pay: null });
  const april = ["2026-04-01", "2026-04-02", "2026-04-03"].map((arose_on) => ({
    store: "S1",
    employee: "E1",
    penalty: "late",
    subject: arose_on,
    arose_on,
    units: 1,
  }));
});

test("without the month's wage the percentage stays and no amount is invented", () => {
  const [row] = penaltiesFor(four, policyOf([callCentre]));
  expect(row).toMatchObject({ base_fen: null, amount_fen: null, percent_of: "base_wage", percent_from: 1 });
});

test("a percentage of what was measured: ten times the gift's value (P13-63), half a damage (P13-75)", () => {
  const percent = (share: number) => ({
    ...callCentre,
    penalties: [{ ...gift, percent: share, percent_of: "measured" as const }],
  });
  const gift = { ...(callCentre.penalties[0] ?? fail()), amount_fen: undefined, counter: undefined };
  const amount = (share: number, measured: number | null) =>
    penaltiesFor([{ ...violation, measured }], policyOf([percent(share)])).map((row) => row.amount_fen);
  const violation = { store: "S1", employee: "E1", penalty: "late", subject: "G1", arose_on: "2026-03-03", units: 1 };
  expect(amount(1000, 5000)).toEqual([50_000]);
  expect(amount(50, 33_333)).toEqual([16_667]);
  expect(amount(50, null)).toEqual([null]);
});

function fail(): never {
  throw new Error("expected a penalty");
}
