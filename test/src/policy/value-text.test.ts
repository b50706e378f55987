import { describe, expect, test } from "vitest";
import type { Valued, ValueKind } from "../../../src/policy/profile-schema.ts";
import { valueText } from "../../../src/policy/value-text.ts";
import { policyOf } from "../../support/policy-of.ts";

const policy = policyOf(["skoda_archive", "hyundai_sales", "customer_info", "value_grade", "group_4s", "visits"]);

function text<K extends ValueKind>(kind: K, id: string, changes: Partial<Valued<K>> = {}): string {
  return valueText(kind, { ...policy.value(kind, id, "2026-03-31"), ...changes });
}

describe("deadlines", () => {
  test("carry their unit", () => {
    expect(text("deadlines", "archive.sale_handover")).toBe("3 个工作日");
    expect(text("deadlines", "loan.archive")).toBe("3 天");
    expect(text("deadlines", "papers.to_assistant")).toBe("20 分钟");
    expect(text("deadlines", "complaint.feedback")).toBe("24 小时");
    expect(text("deadlines", "complaint.verification")).toBe("当日");
  });

  test("say how days are counted when not by the usual convention", () => {
    expect(text("deadlines", "loan.archive", { count_anchor_day: true })).toBe("3 天，起算当日计入");
    expect(text("deadlines", "loan.archive", { roll_to_workday: true })).toBe("3 天，遇休息日顺延至下一工作日");
  });
});

test("settings by their type", () => {
  expect(text("settings", "tier.credit.window_months")).toBe("12 个月");
  expect(text("settings", "ranking.tail_probability")).toBe("10%");
  expect(text("settings", "credit.trainee_to_mentor")).toBe("是");
  expect(text("settings", "penalty.papers_beside_archive")).toBe("否");
  expect(text("settings", "tier.volume.basis")).toBe("按金额");
  expect(text("settings", "ranking.roles")).toBe("销售顾问");
  expect(text("settings", "ranking.roles", { value: [] })).toBe("无");
  expect(text("settings", "grading.window_start")).toBe("3 月 25 日");
});

test("required papers say for whom", () => {
  expect(text("required_items", "archive.sale_item.green_card")).toBe("必备");
  expect(text("required_items", "archive.sale_item.pdi_sheet")).toBe("必备，须客户签字");
  expect(text("required_items", "archive.sale_item.specific_proof")).toBe("仅特定客户");
  expect(text("required_items", "archive.service_item.free_check_12")).toBe("必备，仅保养");
});

test("counters say from which time on, and what then", () => {
  expect(text("counters", "archive.sales_advisor_offences")).toBe("当月第 2 次起按 2 倍");
  expect(text("counters", "archive.sales_advisor_offences", { effect: "grow", unit: "item" })).toBe(
    "当月第 2 项起逐次乘以 2",
  );
  expect(text("counters", "loan.sales_papers_ban")).toBe("累计第 1 次起停止借阅");
});

test("penalties say the amount of one, the first time when it may grow", () => {
  expect(text("penalties", "archive.sale_handover_late")).toBe("首次计 50 元/份");
  expect(text("penalties", "papers.to_assistant_late")).toBe("50 元/份");
  expect(text("penalties", "loan.sales_papers_late")).toBe("首次计 10 元/次");
});

test("the ranking says how it ranks", () => {
  expect(text("rankings", "ranking.two_months")).toBe(
    "每 2 个月，按留电率、试乘试驾率、成交率的平均名次，并列时依次比较成交率、台数，首次到店不足 20 批不排名",
  );
  expect(text("rankings", "ranking.two_months", { weights: [1, 1, 2], tie_break: [] })).toBe(
    "每 2 个月，按留电率 25%、试乘试驾率 25%、成交率 50%的平均名次，首次到店不足 20 批不排名",
  );
});

test("classes by their bounds", () => {
  expect(text("classifications", "tier.grade")).toBe("A ≥ 70，B ≥ 50，其余 C");
  const classes = [{ name: "A", at_least: 70 }];
  expect(text("classifications", "tier.grade", { classes })).toBe("A ≥ 70");
});

test("quotas and reports", () => {
  expect(text("quotas", "visit.quota.key_account")).toBe("每月 20 次");
  const report = { ...policy.value("quotas", "visit.quota.key_account", "2026-03-31"), due_day: 10, owner_role: "x" };
  expect(valueText("reports", { ...report, cadence: "month" })).toBe("每月，下期 10 日前");
});
