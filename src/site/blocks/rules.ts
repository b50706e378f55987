/** `rules`: how the rules are covered, where they disagree, or every rule with values, measures and lists; one anchor per rule and chapter. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import type { RuleEntry, RuleValue } from "../../snapshot/rule-entries.ts";
import { block } from "./block.ts";
import { contradictionList } from "./rule-contradictions.ts";
import { coverageTables } from "./rule-coverage.ts";
import { addressOf, type RuleContext, ruleMeasures } from "./rule-measures.ts";
import { relevanceWords, stateWords } from "./rule-words.ts";

const schema = z.strictObject({ show: z.enum(["coverage", "contradictions", "entries"]).default("entries") });

export const rules = block("rules", schema, ({ show }, context) => {
  const { rules: entries } = context.snapshot;
  if (show === "coverage") return coverageTables(entries);
  if (show === "contradictions") return contradictionList(context.snapshot.contradictions);
  const current = entries.flatMap(({ values }) =>
    values.filter(({ status, store }) => status === "现行" && store === null),
  );
  const ruleContext = { ...context, inForce: new Map(current.map((value) => [value.id, value])) };
  return html`${chaptersOf(entries).map((chapter) => chapterPart(chapter, ruleContext))}`;
});

/** Closed at first, as nobody reads all chapters; a link to a rule opens its own, and what is open is what is printed. */
function chapterPart({ id, title, own }: Chapter, context: RuleContext): Markup {
  const answered = own.filter((entry) => !isBare(entry));
  const count = answered.length === own.length ? "" : `，其中 ${own.length - answered.length} 条不计量`;
  return html`<details class="chapter"><summary><h2>${title}</h2> ${own.length} 条${count}</summary>
<section id="${id}" aria-label="${title}">${answered.map((entry) => article(entry, context))}${bareList(own.filter(isBare))}</section></details>
`;
}

interface Chapter {
  /** Front of the rule ids: `P02`. */
  readonly id: string;
  readonly title: string;
  readonly own: readonly RuleEntry[];
}

function chaptersOf(entries: readonly RuleEntry[]): Chapter[] {
  const ids = [...new Set(entries.map(({ rule }) => chapterId(rule)))];
  return ids.map((id) => {
    const own = entries.filter(({ rule }) => chapterId(rule) === id);
    return { id, title: own[0]?.chapter ?? id, own };
  });
}

const chapterId = (rule: string): string => rule.split("-")[0] ?? rule;

/** Nothing to show but words. */
const isBare = ({ state, values, metrics }: RuleEntry): boolean =>
  state === "prose" && values.length === 0 && metrics.length === 0;

function bareList(entries: readonly RuleEntry[]): Markup | null {
  if (entries.length === 0) return null;
  const items = entries.map(
    ({ rule, clause, title, relevance, reason }) => html`<li id="${rule}">${clause}　${title} <small>${rule}${
      relevance !== null && ` · ${relevanceWords[relevance]}`
    }${reason !== null && `：${reason}`}</small></li>
`,
  );
  return html`<details class="bare"><summary>不计量的条款 ${entries.length} 条</summary><ul>${items}</ul></details>`;
}

function article(entry: RuleEntry, context: RuleContext): Markup {
  const { rule, clause, title, relevance, state, reason, values } = entry;
  const kind = relevance === null ? "" : ` · ${relevanceWords[relevance]} · ${stateWords[state]}`;
  return html`<article class="rule" id="${rule}"><h3>${clause}${title !== "" && `　${title}`} <small>${rule}${kind}</small></h3>
${values.length > 0 && html`<ul>${values.map((value) => valueItem(value, context))}</ul>`}${ruleMeasures(entry, context)}${lists(entry, context)}${
  reason !== null && html`<p><small>${reason}</small></p>`
}</article>
`;
}

function lists({ lists: own }: RuleEntry, context: RuleContext): Markup | null {
  if (own.length === 0) return null;
  const items = own.map(({ title, section }, i) => {
    const address = section === null ? null : addressOf(section, context);
    return html`${i > 0 && "、"}${address === null ? title : html`<a href="${address}">${title}</a>`}`;
  });
  return html`<p>另见：${items}</p>`;
}

function valueItem(value: RuleValue, { snapshot: { organisation } }: RuleContext): Markup {
  const validity = `${value.effective_from} 起${value.effective_to === null ? "" : `至 ${value.effective_to}`}`;
  const name = organisation.stores.find(({ id }) => id === value.store)?.name ?? value.store;
  const store = value.store === null ? null : html` · 仅 ${name}`;
  return html`<li${value.status !== "现行" && html` class="inactive"`}><b>${value.title}</b>：${value.words}
<small>${value.profile}${store} · ${validity} · ${value.status}${value.reading && html` · <em>约定读法（原文未写明）</em>`} · <code>${value.id}</code></small></li>
`;
}
