/** Where the chapters disagree: what each says, what is taken, and what decides it. Folded, for those who ask. */
import { html, type Markup } from "../../markup.ts";
import type { ContradictionEntry } from "../../snapshot/contradiction-entries.ts";

export function contradictionList(entries: readonly ContradictionEntry[]): Markup {
  return html`<details><summary>逐项列示 ${entries.length} 项</summary>${entries.map(article)}</details>`;
}

/** No table: four columns of sentences do not fit a phone. */
const article = (entry: ContradictionEntry): Markup =>
  html`<article class="rule"><h3>${entry.title} <small>${entry.id}</small></h3>
<ul>${readings(entry).map((line) => html`<li>${line}</li>`)}</ul><p><b>默认取法</b>：${entry.taken}</p>
<p>${deciding(entry).map((line, i) => html`${i > 0 && html`<br>`}<small>${line}</small>`)}</p></article>
`;

const readings = ({ readings: all }: ContradictionEntry): Markup[] =>
  all.map(({ rule, clause, says }) => html`<a href="#${rule}">${clause}</a>：${says}`);

function deciding({ values, project }: ContradictionEntry): Markup[] {
  return [
    ...values.map(({ id, title, words }) => html`${title}：${words} <code>${id}</code>`),
    ...project.map((path) => html`guanlan.yaml <code>${path}</code>`),
  ];
}
