/** `contents`: links to every month and ranking period, and to the newest page of each other section. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import type { PageContext } from "../page-context.ts";
import { HANDBOOK, type Section, sections, titleOfPeriod } from "../site-plan.ts";
import { block } from "./block.ts";

const schema = z.strictObject({ show: z.enum(["latest", "all"]).default("all") });

/** Sections whose every page is listed; from there one click leads to the same month of the others. */
const listedInFull = new Set(["monthly", "ranking"]);

export const contents = block("contents", schema, ({ show }, context) => {
  const known = sections.filter(({ id }) => context.sees(id));
  if (show === "latest") return latest(context);
  const full = known.filter(({ id }) => listedInFull.has(id)).map((section) => allPages(section, context));
  const rest = known.filter(({ id }) => !listedInFull.has(id)).map((section) => newestPage(section, context));
  return html`<div class="contents">${full}<section><h3>其他页面</h3><ul>${rest}${handbookItem(context)}</ul></section></div>`;
});

function latest({ plan, month, link }: PageContext): Markup {
  const page = plan.pages.find(({ section, period }) => section === "monthly" && period === month);
  return html`${page !== undefined && html`<p><a href="${link(page.path)}">打开${titleOfPeriod(month)}经营月报</a></p>`}`;
}

const handbookItem = ({ plan, link }: PageContext): Markup | false =>
  plan.pages.some(({ path }) => path === HANDBOOK) &&
  html`<li><a href="${link(HANDBOOK)}">来源手册</a></li>
`;

const pagesOf = ({ id }: Section, { plan }: PageContext) => plan.pages.filter((page) => page.section === id);

function allPages(section: Section, context: PageContext): Markup {
  const items = pagesOf(section, context)
    .toReversed()
    .map(
      ({ path, period }) => html`<li><a href="${context.link(path)}">${titleOfPeriod(period ?? "")}</a></li>
`,
    );
  return html`<section><h3>${section.title}</h3><ul>${items}</ul></section>
`;
}

function newestPage(section: Section, context: PageContext): Markup {
  const pages = pagesOf(section, context);
  const page = pages.find(({ period }) => period === context.month) ?? pages.at(-1);
  if (page === undefined) return html``;
  const period = page.period === null ? "" : `（${titleOfPeriod(page.period)}）`;
  return html`<li><a href="${context.link(page.path)}">${section.title}${period}</a></li>
`;
}
