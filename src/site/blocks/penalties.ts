/** `penalties`: the month's proposed deductions by department, and a statement for every person (P02-16 to P02-26). */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import type { DepartmentSum, PenaltyMonth, PersonStatement, StatementRow } from "../../snapshot/penalty-month.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";

const schema = z.strictObject({});

export const penalties = block("penalties", schema, (_, context) => {
  const found = context.snapshot.penalties.find(({ month }) => month === context.page.period);
  if (found === undefined || found.people.length === 0) return html`<p class="empty">本月没有扣款建议。</p>`;
  return html`${strayNote(found)}${departmentTable(found.departments, context)}
<h2 id="people">个人明细</h2>
${found.people.map((person) => statement(person, context))}`;
});

function strayNote({ strays }: PenaltyMonth): Markup | false {
  if (strays.length === 0) return false;
  return html`<p class="note">处罚决定登记中有 ${strays.length} 个编号没有对应的建议，请核对：${strays.join("、")}。</p>`;
}

function departmentTable(sums: readonly DepartmentSum[], context: PageContext): Markup {
  const counts = ["人数", "待复核", "已确认", "已免除", "金额合计"];
  return dataTable({
    caption: "按部门合计（金额不含已免除和区间）",
    columns: [{ head: "部门" }, ...counts.map((head) => ({ head, number: true }))],
    rows: sums.map((sum) => ({
      cells: [
        departmentName(sum, context),
        sum.people,
        sum.proposed,
        sum.confirmed,
        sum.waived,
        html`<b>${sum.sum}</b>`,
      ],
    })),
  });
}

function departmentName(
  { store, department }: Pick<DepartmentSum, "store" | "department">,
  { snapshot }: PageContext,
): string {
  const { stores, departments } = snapshot.organisation;
  const storeName = stores.find(({ id }) => id === store)?.name ?? store;
  const name = departments.find((each) => each.id === department && each.store === store)?.name ?? "部门未登记";
  return stores.length > 1 ? `${storeName} ${name}` : name;
}

function statement(person: PersonStatement, context: PageContext): Markup {
  const { employee, rows } = person;
  const total = rows.length === 0 ? "无扣款建议" : `${rows.length} 项，建议金额合计 ${person.sum}`;
  return html`<section class="statement"><h3>${employee} <small>${departmentName(person, context)}</small></h3>
<p>${total}${rows.some(({ is_open_amount }) => is_open_amount) && "；区间和无法计算的项目另行决定"}。</p>
${rows.length > 0 && statementTable(person, context)}${person.allowances.map((line) => html`<p class="note">${line}</p>`)}${objection(person)}</section>
`;
}

function statementTable({ employee, rows }: PersonStatement, context: PageContext): Markup {
  return dataTable({
    caption: `${employee} 明细`,
    // What a phone shows without being moved: what for, how much, and how it stands.
    columns: [
      { head: "事由", text: true },
      { head: "金额", number: true },
      { head: "状态", text: true },
      { head: "发生日" },
      { head: "对象" },
      { head: "数量 × 单价" },
      { head: "第几次", number: true },
      { head: "倍数", number: true },
      { head: "条款", text: true },
      { head: "编号" },
    ],
    rows: rows.map((row) => ({
      cells: [
        row.title,
        html`<b>${row.amount}</b>`,
        row.status,
        row.arose_on,
        row.subject,
        row.basis,
        row.offence_no,
        `×${row.multiplier}`,
        clause(row, context),
        row.number,
      ],
    })),
  });
}

function clause({ clause: text, rule }: StatementRow, { sees, link }: PageContext): Markup | string {
  return sees("rules") ? html`<a href="${link("rules", rule)}">${text}</a>` : text;
}

function objection({ executors }: PersonStatement): Markup | false {
  if (executors.length === 0) return false;
  return html`<p class="note">如有异议：把编号和理由交给${executors.join("、")}复核；复核后在处罚决定登记中记“确认”或“免除”（免除须写理由），下次生成时更新。</p>`;
}
