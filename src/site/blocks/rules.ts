/** `rules`: every policy value with its words, clause and validity; one anchor per rule id. */
import { z } from "zod";
import type { RuleEntry, RuleValue } from "../../snapshot/rule-entries.ts";
import { html, type Markup } from "../markup.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const rules = block(
  "rules",
  schema,
  (_, { snapshot }) => html`${snapshot.rules.map((entry) => article(entry, snapshot))}`,
);

function article(entry: RuleEntry, { organisation }: PageContext["snapshot"]): Markup {
  const names = new Map(organisation.stores.map(({ id, name }) => [id, name]));
  return html`<article class="rule" id="${entry.rule}"><h3>${entry.clause} <small>${entry.rule}</small></h3>
${entry.values.length > 0 && html`<ul>${entry.values.map((value) => valueItem(value, names))}</ul>`}${
  entry.metrics.length > 0 &&
  html`<dl>${entry.metrics.map(({ title, definition }) => html`<dt>${title}<dd>${definition}`)}</dl>`
}</article>
`;
}

function valueItem(value: RuleValue, names: ReadonlyMap<string, string>): Markup {
  const validity = `${value.effective_from} 起${value.effective_to === null ? "" : `至 ${value.effective_to}`}`;
  const store = value.store === null ? null : html` · 仅 ${names.get(value.store) ?? value.store}`;
  return html`<li${value.status !== "现行" && html` class="inactive"`}><b>${value.title}</b>：${value.words}
<small>${value.profile}${store} · ${validity} · ${value.status}${value.reading && html` · <em>约定读法（原文未写明）</em>`} · <code>${value.id}</code></small></li>
`;
}
