import { expect, test } from "vitest";
import type { Override } from "../../../src/policy/policy.ts";
import { profileSchema } from "../../../src/policy/profile-schema.ts";
import { allowancesIn } from "../../../src/scoring/allowances.ts";
import { proposedPenalties } from "../../../src/scoring/proposed-penalties.ts";
import { martsWith } from "../../support/marts-with.ts";
import { policyOf } from "../../support/policy-of.ts";

const source = { rule: "P13-64", clause: "篇十三 大客户第2条" };
const kinds = ["meet", "call", "visit"];

const keyAccounts = profileSchema.parse({
  id: "key_accounts",
  title: "大客户",
  source: "篇十三",
  effective_from: "2020-01-01",
  counters: [
    {
      id: "outreach.short_days",
      title: "当月超过 5 次",
      ...source,
      unit: "day",
      period: "month",
      threshold: 6,
      effect: "flag",
      flag: "劝其离岗",
    },
  ],
  penalties: kinds.map((kind) => ({
    id: `outreach.${kind}_short`,
    title: "未完成每日最低量",
    ...source,
    role: "key_account",
    act: "未完成",
    amount_fen: 2000,
    per: "item",
    arises_from: { finding: `outreach.${kind}` },
    counter: "outreach.short_days",
    executor_role: "sales_manager",
  })),
  allowances: [
    {
      id: "outreach.allowance",
      title: "开拓费",
      ...source,
      role: "key_account",
      amount_fen: 2000,
      per: "day",
      arises_from: { finding: "outreach.meet" },
    },
  ],
});

/** E-10: meetings, calls and visits done of 2 / 5 / 2; 5 March was on the duty roster and is not asked. */
const days: Readonly<Record<string, readonly number[]>> = {
  "2026-03-02": [2, 5, 2],
  "2026-03-03": [1, 5, 2],
  "2026-03-04": [2, 3, 1],
  "2026-03-06": [2, 5, 0],
  "2026-03-09": [2, 4, 2],
  "2026-03-10": [1, 4, 1],
  "2026-03-11": [3, 5, 1],
};
const asked = [2, 5, 2];

const fct_findings = Object.entries(days).flatMap(([happened_on, done]) =>
  kinds.map((kind, index) => ({
    question_id: `outreach.${kind}`,
    subject_id: `KA1 ${happened_on}`,
    store_id: "S1",
    employee_id: "KA1",
    happened_on,
    asked: asked[index] ?? 0,
    met: Math.min(done[index] ?? 0, asked[index] ?? 0),
  })),
);
const march = { start: "2026-03-01", end: "2026-03-31" };

async function penalties(overrides: readonly Override[] = []) {
  const db = await martsWith({ fct_findings });
  return proposedPenalties({ db, policy: policyOf([keyAccounts], overrides), asOf: "2026-03-31" }, march);
}

test("E-10: 11 missing × 20 = 220 yuan, flagged on the sixth day with a shortfall; a third meeting offsets nothing", async () => {
  const rows = await penalties();
  const byDay = new Map<string, number>();
  for (const { arose_on, amount_fen } of rows) {
    byDay.set(arose_on, (byDay.get(arose_on) ?? 0) + (amount_fen ?? 0) / 100);
  }
  expect([...byDay]).toEqual([
    ["2026-03-03", 20],
    ["2026-03-04", 60],
    ["2026-03-06", 40],
    ["2026-03-09", 20],
    ["2026-03-10", 60],
    ["2026-03-11", 20],
  ]);
  expect(rows.filter(({ flag }) => flag !== null).map(({ arose_on }) => arose_on)).toEqual(["2026-03-11"]);
});

test("E-10 counted in units: 1, 4, 6, so already flagged on 6 March", async () => {
  const rows = await penalties([{ id: "outreach.short_days", unit: "item" }]);
  expect(rows.find(({ flag }) => flag !== null)?.arose_on).toBe("2026-03-06");
  expect(rows.reduce((sum, { amount_fen }) => sum + (amount_fen ?? 0), 0)).toBe(22_000);
});

test("E-10: the allowance of seven days is 140 yuan", async () => {
  const db = await martsWith({ fct_findings });
  const rows = await allowancesIn({ db, policy: policyOf([keyAccounts]) }, march);
  expect(rows).toMatchObject([{ employee: "KA1", allowance: "outreach.allowance", days: 7, amount_fen: 14_000 }]);
  const first = await allowancesIn({ db, policy: policyOf([keyAccounts]) }, { start: "2026-03-01", end: "2026-03-03" });
  expect(first).toMatchObject([{ days: 2, amount_fen: 4000 }]);
});

test("a new amount from the middle of the month is a row of its own", async () => {
  const db = await martsWith({ fct_findings });
  const dearer = [{ id: "outreach.allowance", amount_fen: 3000, effective_from: "2026-03-10" }];
  const rows = await allowancesIn({ db, policy: policyOf([keyAccounts], dearer) }, march);
  expect(rows.map((row) => [row.days, row.amount_fen])).toEqual([
    [5, 10_000],
    [2, 6000],
  ]);
});

test("somebody of another role, or a policy without allowances, gets none", async () => {
  const db = await martsWith({
    fct_findings,
    dim_employee: [
      {
        employee_id: "KA1",
        valid_from: "2020-01-01",
        valid_to: "9999-12-31",
        name: "某某",
        store_id: "S1",
        department_id: "D1",
        role: "sales_advisor",
        hired_on: "2020-01-01",
      },
    ],
  });
  const only = [{ id: "outreach.allowance", arises_from: { finding: "outreach.meet", roles: ["key_account"] } }];
  expect(await allowancesIn({ db, policy: policyOf([keyAccounts], only) }, march)).toEqual([]);
  expect(await allowancesIn({ db, policy: policyOf(["skoda_archive"]) }, march)).toEqual([]);
});
