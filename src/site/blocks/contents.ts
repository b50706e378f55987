/** `contents`: links to every page the audience may open, section by section, newest first. */
import { z } from "zod";
import { html, type Markup } from "../markup.ts";
import type { PageContext } from "../page-context.ts";
import { type Section, sections, titleOfPeriod } from "../site-plan.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const contents = block("contents", schema, (_, context) => {
  const known = sections.filter(({ id }) => context.sees(id));
  return html`<div class="contents">${known.map((section) => sectionLinks(section, context))}</div>`;
});

function sectionLinks(section: Section, { plan, link }: PageContext): Markup {
  const pages = plan.pages.filter((page) => page.section === section.id).reverse();
  if (section.per === null) return html`<section><h3><a href="${link(section.id)}">${section.title}</a></h3></section>`;
  const items = pages.map(
    ({ path, period }) => html`<li><a href="${link(path)}">${titleOfPeriod(period ?? "")}</a></li>
`,
  );
  return html`<section><h3>${section.title}</h3><ul>${items}</ul></section>
`;
}
