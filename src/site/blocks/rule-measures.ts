/** The measures of a rule: value of the latest month for the whole group, its course, its target and where it is shown. */
import { sparkline, sparklinePath } from "../../charts/sparkline.ts";
import { html, type Markup } from "../../markup.ts";
import { absenceText, NO_RECORDS, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import type { RuleEntry, RuleValue } from "../../snapshot/rule-entries.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import { sectionsShowing } from "../metric-pages.ts";
import { monthsUpTo, type PageContext } from "../page-context.ts";

/** Months of a small line. */
const COURSE = 12;

/** What the page knows of a rule while it is written. */
export interface RuleContext extends PageContext {
  /** Policy values of the whole group in force on the as-of day, by id. */
  readonly inForce: ReadonlyMap<string, RuleValue>;
}

/** Measures with one definition in common stand together; those of another rule are only referred to. */
export function ruleMeasures(entry: RuleEntry, context: RuleContext): Markup | null {
  const measures = entry.metrics.flatMap((id) => context.figures.metric(id) ?? []);
  const groups = new Map<string, MetricInfo[]>();
  for (const each of measures.filter(({ rule }) => rule === entry.rule)) {
    groups.set(each.definition, [...(groups.get(each.definition) ?? []), each]);
  }
  const shared = measures.filter(({ rule }) => rule !== entry.rule);
  const links = shared.map(({ rule, title }, i) => html`${i > 0 && "、"}<a href="#${rule}">${title}</a>`);
  return html`${groups.size > 0 && html`<dl>${[...groups.values()].map((group) => measureGroup(group, entry, context))}</dl>`}${
    shared.length > 0 && html`<p>同由下列指标说明：${links}</p>`
  }`;
}

function measureGroup(group: readonly MetricInfo[], entry: RuleEntry, context: RuleContext): Markup {
  const [first] = group;
  if (first === undefined) return html``;
  const front = first.title.split("：")[0] ?? "";
  const isFamily = group.length > 1 && group.every(({ title }) => title.startsWith(`${front}：`));
  const title = isFamily ? front : group.map((each) => each.title).join("、");
  const items = group.map((metric, i) => {
    const name = isFamily ? `${metric.title.slice(front.length + 1)} ` : group.length > 1 ? `${metric.title} ` : "";
    return html`${i > 0 && "，"}${name}${amount(metric, context)}`;
  });
  return html`<dt>指标：${title}<dd>${items}${group.length === 1 && course(first, context)}
<dd>${first.definition}${threshold(first, entry, context)}${shownOn(first, context)}`;
}

/** Nothing of a measure whose pages this audience may not open. */
const isVisible = (metric: MetricInfo, { sees }: PageContext): boolean => {
  const pages = sectionsShowing(metric.id);
  return pages.length === 0 || pages.some(({ id }) => sees(id));
};

function amount(metric: MetricInfo, context: PageContext): Markup {
  if (metric.isSilent) return html`<small>${NO_RECORDS}</small>`;
  if (!isVisible(metric, context)) return html`<small>数值不在本读者的页面内</small>`;
  const figure = context.figures.figure(metric, context.month);
  if (figure.value === null) return html`<small>${absenceText(figure)}</small>`;
  const parts = partsText(figure, metric.unit);
  return html`<b>${valueText(figure.value, metric.unit)}</b>${parts !== "" && html` <small>${parts}</small>`}${targetOf(figure)}`;
}

function targetOf({ target, met, metric }: Figure): Markup | null {
  if (target === null) return null;
  const verdict = met === null ? "" : met ? " 达标" : " 未达标";
  return html` <small>目标 ${metric.direction === "lower" ? "≤" : "≥"} ${valueText(target, metric.unit)}${verdict}</small>`;
}

function course(metric: MetricInfo, context: PageContext): Markup | null {
  if (metric.isSilent || !isVisible(metric, context)) return null;
  const months = monthsUpTo(context, COURSE);
  const path = sparklinePath(months.map((month) => context.figures.amount(metric.id, month)?.value ?? null));
  if (path === null) return null;
  const { width, height } = sparkline;
  return html` <svg class="spark" viewBox="0 0 ${width} ${height}" role="img" aria-label="近 ${months.length} 个月走势"><path d="${path}"/></svg>`;
}

/** The value that decides a measure, where it belongs to another rule than the one above it. */
function threshold({ policy }: MetricInfo, entry: RuleEntry, { inForce }: RuleContext): Markup | null {
  if (policy === null || entry.values.some(({ id }) => id === policy)) return null;
  const value = inForce.get(policy);
  return value === undefined ? html`；本项目未采用其取值` : html`；现行取值 ${value.words}，${value.effective_from} 起`;
}

function shownOn({ id }: MetricInfo, context: PageContext): Markup | null {
  const links = sectionsShowing(id).flatMap((section) => {
    const address = addressOf(section.id, context);
    return address === null ? [] : [html`<a href="${address}">${section.title}</a>`];
  });
  return links.length === 0 ? null : html`；见 ${links.map((link, i) => html`${i > 0 && "、"}${link}`)}`;
}

/** The latest page of a section; null when the audience may not open it or it has none. */
export function addressOf(section: string, { sees, plan, month, link }: PageContext): string | null {
  if (!sees(section)) return null;
  const pages = plan.pages.filter((page) => page.section === section);
  const page = pages.find(({ period }) => period === month) ?? pages.at(-1);
  return page === undefined ? null : link(page.path);
}
