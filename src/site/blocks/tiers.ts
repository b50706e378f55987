/** `tiers`: customer grades of the page's month: shares by grade, lists of customers, and what the grades lead to. */
import { z } from "zod";
import { html, type Insert, type Markup } from "../../markup.ts";
import { oneDecimalText, percentOf, valueText } from "../../snapshot/figure-text.ts";
import type { GradeShare, TierCustomer } from "../../snapshot/tier-month.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";
import { ageingTables } from "./tier-ageing.ts";
import { complaintTables } from "./tier-complaints.ts";
import { concentrationTable } from "./tier-concentration.ts";
import { migrationTables } from "./tier-migration.ts";
import { overrideTables } from "./tier-overrides.ts";
import { resourceTables } from "./tier-resources.ts";
import { reviewTables } from "./tier-review.ts";
import { type NamedTiers, tiersOfPage } from "./tier-stores.ts";
import { visitTables } from "./tier-visits.ts";

const views: Readonly<Record<string, (stores: readonly NamedTiers[]) => Markup>> = {
  shares,
  top: (stores) => html`${stores.map(top)}`,
  provisional: (stores) => html`${stores.map(provisional)}`,
  overdue: overdueLists,
  overrides: overrideTables,
  ageing: ageingTables,
  migration: migrationTables,
  concentration: concentrationTable,
  resources: resourceTables,
  visits: visitTables,
  complaints: complaintTables,
  review: reviewTables,
};

const schema = z.strictObject({ show: z.enum(Object.keys(views)) });

export const tiers = block("tiers", schema, ({ show }, context) => {
  const stores = tiersOfPage(context);
  if (stores.length === 0) return html`<p class="empty">本月没有可评分的客户。</p>`;
  return html`${views[show]?.(stores)}`;
});

function shares(stores: readonly NamedTiers[]): Markup {
  return dataTable({
    caption: "各等级的客户数、订单金额与利润",
    columns: [
      { head: "门店" },
      { head: "计算等级" },
      ...["客户数", "客户占比", "订单金额", "金额占比", "利润", "利润占比"].map((head) => ({ head, number: true })),
    ],
    rows: stores.flatMap((store) => store.grades.map((grade) => ({ cells: shareCells(store, grade) }))),
  });
}

function shareCells({ name, grades }: NamedTiers, grade: GradeShare): Insert[] {
  const share = (of: (each: GradeShare) => number) => {
    const whole = grades.reduce((total, each) => total + of(each), 0);
    return html`<b>${percentOf(of(grade), whole) || "—"}</b>`;
  };
  return [
    name,
    `${grade.grade} 级`,
    grade.customers,
    share((each) => each.customers),
    valueText(grade.amount_fen, "fen"),
    share((each) => each.amount_fen),
    valueText(grade.profit_fen, "fen"),
    share((each) => each.profit_fen),
  ];
}

function top(store: NamedTiers): Markup {
  const score = (value: number | null) => (value === null ? "—" : oneDecimalText(value));
  const heads = ["名次", "综合", "信用", "订单量", "利润", "潜力"];
  return dataTable({
    caption: `${store.name}：评分最高的客户`,
    columns: [
      { head: "客户编号" },
      { head: "计算等级" },
      { head: "年度等级" },
      { head: "人工调整" },
      ...heads.map((head) => ({ head, number: true })),
      { head: "理由", text: true },
    ],
    rows: store.top.map((each) => ({
      cells: [
        each.customer,
        html`<b>${each.grade ?? "—"}</b>`,
        each.formal_grade ?? "—",
        each.override_grade ?? "—",
        each.rank === null ? "—" : String(each.rank),
        score(each.composite),
        score(each.credit),
        score(each.volume),
        score(each.profit),
        score(each.potential),
        reasons(each),
      ],
    })),
  });
}

function provisional(store: NamedTiers): Markup {
  const hidden = store.provisional_count - store.provisional.length;
  return html`<details><summary>${store.name}：${store.provisional_count} 名暂定，${store.unscored_count} 名在考察期内没有业务或有数据的维度不足，不评分</summary>${dataTable(
    {
      caption: `${store.name}：暂定等级的客户`,
      columns: [{ head: "客户编号" }, { head: "理由", text: true }],
      rows: store.provisional.map((each) => ({ cells: [each.customer, reasons(each)] })),
    },
  )}${hidden > 0 && html`<p>另有 ${hidden} 名未列出。</p>`}</details>`;
}

function overdueLists(stores: readonly NamedTiers[]): Markup {
  const some = stores.filter(({ overdue_count: count }) => count > 0);
  if (some.length === 0) return html`<p class="empty">没有满合作期仍未正式评级的客户。</p>`;
  return html`${some.map(overdueList)}`;
}

function overdueList(store: NamedTiers): Markup {
  const hidden = store.overdue_count - store.overdue.length;
  return html`${dataTable({
    caption: `${store.name}：满合作期仍未正式评级的客户（${store.overdue_count} 名）`,
    columns: [{ head: "客户编号" }, { head: "已逾期", number: true }, { head: "本月计算等级" }],
    rows: store.overdue.map((each) => ({
      cells: [each.customer, `${each.assessment_overdue_days ?? 0} 天`, each.grade ?? "—"],
    })),
  })}${hidden > 0 && html`<p>另有 ${hidden} 名未列出。</p>`}`;
}

const reasons = (each: TierCustomer): Markup =>
  html`<details><summary>理由</summary>${each.reasons.join("")}</details>`;
