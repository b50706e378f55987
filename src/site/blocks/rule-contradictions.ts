/** Where the chapters disagree: what each says, what is taken, and what decides it. Folded, for those who ask. */
import { html, type Markup } from "../../markup.ts";
import type { ContradictionEntry } from "../../snapshot/contradiction-entries.ts";
import { dataTable } from "./data-table.ts";

export function contradictionTable(entries: readonly ContradictionEntry[]): Markup {
  const caption = "各制度不一致之处的取法";
  return html`<details class="bare"><summary>逐项列示 ${entries.length} 项</summary>${dataTable({
    caption,
    columns: [
      { head: "编号" },
      { head: "事项", text: true },
      { head: "各处规定", text: true },
      { head: "默认取法", text: true },
      { head: "由什么决定", text: true },
    ],
    rows: entries.map((entry) => ({
      cells: [entry.id, entry.title, lines(readings(entry)), entry.taken, lines(deciding(entry))],
    })),
  })}</details>`;
}

const lines = (items: readonly Markup[]): Markup =>
  html`${items.map((item, i) => html`${i > 0 && html`<br>`}${item}`)}`;

const readings = ({ readings: all }: ContradictionEntry): Markup[] =>
  all.map(({ rule, clause, says }) => html`<a href="#${rule}">${clause}</a>：${says}`);

function deciding({ values, project }: ContradictionEntry): Markup[] {
  return [
    ...values.map(({ id, title, words }) => html`${title}：${words} <code>${id}</code>`),
    ...project.map((path) => html`guanlan.yaml <code>${path}</code>`),
  ];
}
