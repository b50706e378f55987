/** What stands around every page: head, navigation that needs no script, the month switcher, the footer. */
import { html, type Markup, raw } from "../markup.ts";
import type { PageContext } from "./page-context.ts";
import { HANDBOOK, METHOD, type Section, type SitePage, sections, titleOfPeriod } from "./site-plan.ts";

export interface PageParts {
  readonly title: string;
  readonly style: string;
  /** Scripts of a page with charts or live code. */
  readonly runtime: string;
  readonly main: Markup;
}

/** Drawn here so that no browser asks for /favicon.ico. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b5cad' d='M1 11q3.5-6 7 0t7 0v4H1zM1 5q3.5-6 7 0t7 0v3q-3.500 5-7 0t-7 0z'/%3E%3C/svg%3E";

export function pageShell(context: PageContext, { title, style, runtime, main }: PageParts): string {
  const { plan, page } = context;
  const full = title === plan.title ? title : `${title} · ${plan.title}`;
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${icon}">
<style>${raw(style.trim())}</style>
${raw(runtime)}</head>
<body${page.section !== null && html` class="${page.section}"`}>
<a class="skip" href="#main">跳到正文</a>
${page.path !== "404" && header(context)}
<main id="main">
${main}
</main>
${footer(context)}
</body>
</html>
`.text;
}

function header(context: PageContext): Markup {
  const { plan, page, link, sees } = context;
  const current = (on: boolean) => on && html` aria-current="page"`;
  const links = sections
    .filter(({ id }) => sees(id) && id !== METHOD)
    .map((section) => ({ section, target: targetOf(section, context) }))
    .filter(({ target }) => target !== undefined)
    .map(
      ({ section, target }) =>
        html`<li><a href="${link(target?.path ?? "")}"${current(section.id === page.section)}>${section.title}</a></li>
`,
    );
  return html`<header><p class="brand"><a href="${link("index")}"${current(page.path === "index")}>${plan.title}</a></p>
<nav aria-label="栏目"><ul>${links}</ul></nav>${page.period !== null && switcher(context)}</header>`;
}

/** The page of a section for the same period, else its latest. */
function targetOf(section: Section, { plan, page, month }: PageContext): SitePage | undefined {
  const pages = plan.pages.filter((each) => each.section === section.id);
  const wanted = section.per === "month" ? month : page.period;
  return pages.find(({ period }) => period === wanted) ?? pages.at(-1);
}

/** Earlier, later, and a list of all periods that opens without a script. */
function switcher({ plan, page, link }: PageContext): Markup {
  const pages = plan.pages.filter(({ section }) => section === page.section);
  const at = pages.findIndex(({ path }) => path === page.path);
  const step = (other: SitePage | undefined, words: string, rel: string) =>
    other === undefined
      ? html`<span class="off">${words}</span>`
      : html`<a rel="${rel}" href="${link(other.path)}">${words}</a>`;
  const items = pages.toReversed().map(
    (each) =>
      html`<li><a href="${link(each.path)}"${each === page && html` aria-current="page"`}>${titleOfPeriod(each.period ?? "")}</a></li>
`,
  );
  return html`<nav class="periods" aria-label="期间">${step(pages[at - 1], "上一期", "prev")}
<details><summary>${titleOfPeriod(page.period ?? "")}</summary><ul>${items}</ul></details>
${step(pages[at + 1], "下一期", "next")}</nav>`;
}

function footer({ snapshot, plan, link }: PageContext): Markup {
  const references = [
    { path: METHOD, title: "排名方法" },
    { path: HANDBOOK, title: "来源手册" },
  ].filter(({ path }) => plan.pages.some((page) => page.path === path));
  const { asOf, audience, profiles } = snapshot;
  return html`<footer><p><b>内部资料，请勿外传</b> · 读者：${audience.title} · 数据截止 ${asOf}${references.map(({ path, title }) => html` · <a href="${link(path)}">${title}</a>`)}</p>
<p>适用制度：${profiles.map(({ title, source }) => `${title}（${source}）`).join("、")}</p></footer>`;
}
