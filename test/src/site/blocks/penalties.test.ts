import { expect, test } from "vitest";
import type { PenaltyMonth, StatementRow } from "../../../../src/snapshot/penalty-month.ts";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

const row = (more: Partial<StatementRow>): StatementRow => ({
  number: "K7QM-2HXD",
  title: "售后档案迟交或未补齐",
  rule: "P02-19",
  clause: "篇二 处罚第4条",
  arose_on: "2026-09-07",
  subject: "V4",
  basis: "1 × 50 元",
  offence_no: 3,
  multiplier: 2,
  amount: "100 元",
  is_open_amount: false,
  status: "待复核",
  ...more,
});

const month: PenaltyMonth = {
  month: "2026-09",
  people: [
    {
      employee: "王某",
      store: "S1",
      department: "D9",
      rows: [
        row({}),
        row({ subject: "2026-09", basis: "当月绩效工资的 10%–30%", amount: "300 元 至 900 元", is_open_amount: true }),
      ],
      sum: "100 元",
      allowances: ["开拓费：7 天 × 20 元 = 140 元，另行发放，不与扣款相抵。"],
      executors: ["客户总监"],
    },
  ],
  departments: [{ store: "S1", department: "D9", people: 1, proposed: 2, confirmed: 0, waived: 1, sum: "100 元" }],
  strays: ["AAAA-AAAA"],
};

const fixture = snapshotFixture();
const audience = { ...fixture.audience, identifiers: "employee_name", pages: null } as const;
const rendered = (penalties: readonly PenaltyMonth[]) =>
  renderBlock("penalties", "", contextOf("penalties/2026-09", { ...fixture, audience, penalties }));

test("by department, and every person's acts with number, basis, count, factor, amount and status", () => {
  const words = wordsOf(rendered([month]));
  expect(words).toContain("部门未登记 1 2 0 1 100 元");
  expect(words).toContain("2 项，建议金额合计 100 元；区间和无法计算的项目另行决定。");
  expect(words).toContain("售后档案迟交或未补齐 100 元 待复核 2026-09-07 V4 1 × 50 元 3 ×2 篇二 处罚第4条 K7QM-2HXD");
  expect(words).toContain("300 元 至 900 元 待复核 2026-09-07 2026-09 当月绩效工资的 10%–30% 3 ×2 篇二");
});

test("what to do to object, allowances apart, and decisions about nothing", () => {
  const words = wordsOf(rendered([month]));
  expect(words).toContain("如有异议：把编号和理由交给客户总监复核");
  expect(words).toContain("开拓费：7 天 × 20 元 = 140 元，另行发放，不与扣款相抵。");
  expect(words).toContain("有 1 个编号没有对应的建议，请核对：AAAA-AAAA");
});

test("a month without any says so", () => {
  expect(wordsOf(rendered([{ ...month, people: [], departments: [] }]))).toBe("本月没有扣款建议。");
});
