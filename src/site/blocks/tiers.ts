/** `tiers`: customer grades of the page's month: shares by grade, the top customers, those graded provisionally. */
import { z } from "zod";
import { html, type Insert, type Markup } from "../../markup.ts";
import { oneDecimalText, percentOf, valueText } from "../../snapshot/figure-text.ts";
import type { GradeShare, TierCustomer, TierStore } from "../../snapshot/tier-month.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";
import { tiersOfPage } from "./tier-stores.ts";

const schema = z.strictObject({ show: z.enum(["shares", "top", "provisional"]) });

export const tiers = block("tiers", schema, ({ show }, context) => {
  const stores = tiersOfPage(context);
  if (stores.length === 0) return html`<p class="empty">本月没有可评分的客户。</p>`;
  if (show === "shares") return shares(stores);
  return html`${stores.map((store) => (show === "top" ? top(store) : provisional(store)))}`;
});

type Named = TierStore & { readonly name: string };

function shares(stores: readonly Named[]): Markup {
  return dataTable({
    caption: "各等级的客户数、订单金额与利润",
    columns: [
      { head: "门店" },
      { head: "等级" },
      ...["客户数", "客户占比", "订单金额", "金额占比", "利润", "利润占比"].map((head) => ({ head, number: true })),
    ],
    rows: stores.flatMap((store) => store.grades.map((grade) => ({ cells: shareCells(store, grade) }))),
  });
}

function shareCells({ name, grades }: Named, grade: GradeShare): Insert[] {
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

function top(store: Named): Markup {
  const score = (value: number | null) => (value === null ? "—" : oneDecimalText(value));
  const heads = ["名次", "综合", "信用", "订单量", "利润", "潜力"];
  return dataTable({
    caption: `${store.name}：评分最高的客户`,
    columns: [
      { head: "客户编号" },
      { head: "等级" },
      ...heads.map((head) => ({ head, number: true })),
      { head: "理由", text: true },
    ],
    rows: store.top.map((each) => ({
      cells: [
        each.customer,
        html`<b>${each.grade ?? "—"}</b>${each.formal_grade !== null && html` <small>年度 ${each.formal_grade}</small>`}`,
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

function provisional(store: Named): Markup {
  const hidden = store.provisional_count - store.provisional.length;
  return html`${dataTable({
    caption: `${store.name}：暂定等级的客户（${store.provisional_count} 名）`,
    columns: [{ head: "客户编号" }, { head: "评定到期", number: true }, { head: "理由", text: true }],
    rows: store.provisional.map((each) => ({ cells: [each.customer, overdue(each), reasons(each)] })),
  })}${hidden > 0 && html`<p>另有 ${hidden} 名未列出。</p>`}<p class="note">另有 ${store.unscored_count} 名客户在考察期内没有业务或有数据的维度不足，不评分。</p>`;
}

const overdue = ({ assessment_overdue_days: days }: TierCustomer): string =>
  days === null || days <= 0 ? "未到期" : `已逾期 ${days} 天`;

const reasons = (each: TierCustomer): Markup =>
  html`<details><summary>理由</summary>${each.reasons.join("")}</details>`;
