/** `rules`: every policy value with its words, clause and validity; one anchor per rule id, one heading per chapter. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import type { RuleEntry, RuleValue } from "../../snapshot/rule-entries.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const rules = block("rules", schema, (_, { snapshot }) => {
  const chapters = chaptersOf(snapshot);
  const contents = chapters.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>
`,
  );
  return html`<nav class="contents" aria-label="章节"><ul>${contents}</ul></nav>${chapters.map(
    ({ id, title, entries }) =>
      html`<section><h2 id="${id}">${title}</h2>${entries.map((entry) => article(entry, snapshot))}</section>`,
  )}`;
});

interface Chapter {
  /** Front of the rule ids: `P02`. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly RuleEntry[];
}

function chaptersOf({ rules: entries, profiles }: Snapshot): Chapter[] {
  const ids = [...new Set(entries.map(({ rule }) => chapterId(rule)))];
  return ids.map((id) => {
    const own = entries.filter(({ rule }) => chapterId(rule) === id);
    const source = own[0]?.clause.split(" ")[0] ?? id;
    const profile = profiles.find((each) => each.source.split("、").includes(source));
    return { id, title: profile === undefined ? source : `${source} ${profile.title}`, entries: own };
  });
}

const chapterId = (rule: string): string => rule.split("-")[0] ?? rule;

function article(entry: RuleEntry, { organisation }: Snapshot): Markup {
  const names = new Map(organisation.stores.map(({ id, name }) => [id, name]));
  return html`<article class="rule" id="${entry.rule}"><h3>${entry.clause} <small>${entry.rule}</small></h3>
${entry.values.length > 0 && html`<ul>${entry.values.map((value) => valueItem(value, names))}</ul>`}${measures(entry)}</article>
`;
}

function valueItem(value: RuleValue, names: ReadonlyMap<string, string>): Markup {
  const validity = `${value.effective_from} 起${value.effective_to === null ? "" : `至 ${value.effective_to}`}`;
  const store = value.store === null ? null : html` · 仅 ${names.get(value.store) ?? value.store}`;
  return html`<li${value.status !== "现行" && html` class="inactive"`}><b>${value.title}</b>：${value.words}
<small>${value.profile}${store} · ${validity} · ${value.status}${value.reading && html` · <em>约定读法（原文未写明）</em>`} · <code>${value.id}</code></small></li>
`;
}

/** Measures with one definition in common stand together. */
function measures({ metrics }: RuleEntry): Markup | null {
  const titles = new Map<string, string[]>();
  for (const { title, definition } of metrics) titles.set(definition, [...(titles.get(definition) ?? []), title]);
  if (titles.size === 0) return null;
  return html`<dl>${[...titles].map(([definition, own]) => html`<dt>指标：${joined(own)}<dd>${definition}`)}</dl>`;
}

/** `投诉诉求：减价、退货` for titles that share what stands before the colon. */
function joined(titles: readonly string[]): string {
  const fronts = new Set(titles.map((title) => title.split("：")[0]));
  const [front] = fronts;
  if (titles.length < 2 || fronts.size > 1) return titles.join("、");
  return `${front}：${titles.map((title) => title.slice((front?.length ?? 0) + 1)).join("、")}`;
}
