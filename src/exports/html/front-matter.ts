/** Cover and contents of a document. */
import { html, type Markup } from "../../markup.ts";
import type { Pack } from "../pack/pack.ts";
import type { Logo, PackTheme } from "../pack-theme.ts";
import type { Chapter } from "./chapters.ts";

export function cover(pack: Pack, { logo }: PackTheme): Markup {
  const facts = [
    ["期间", `${pack.period.title}${pack.period.finished ? "" : "（期间未结束，数字还会变）"}`],
    ["数据截止", pack.asOf],
    ["读者", pack.audience.title],
    ["适用制度", pack.profiles.join("、")],
    ["份号", pack.copyLabel],
  ] as const;
  return html`<section class="cover">${logo !== null && html`<img class="logo" alt="" src="${address(logo)}">`}
<p class="mark">${pack.mark}</p>
<h1>${pack.title}</h1>
<p>${pack.subject}</p>
<dl class="facts">${facts.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl></section>`;
}

const mime = { png: "image/png", jpeg: "image/jpeg", svg: "image/svg+xml" } as const;

const address = ({ type, bytes }: Logo): string => `data:${mime[type]};base64,${Buffer.from(bytes).toString("base64")}`;

/** Page numbers are filled in by whoever prints; on a screen the places stay empty. */
export function contents(chapters: readonly Chapter[]): Markup {
  return html`<nav class="contents" aria-label="目录"><h2>目录</h2><ol>${chapters.map(
    ({ id, title, sections }) => html`<li>${entry(id, title)}<ol>${sections.map(
      (section) => html`<li>${entry(section.id, section.title)}</li>
`,
    )}</ol></li>
`,
  )}<li>${entry("notes", "指标口径与依据")}</li></ol></nav>`;
}

const entry = (id: string, title: string): Markup =>
  html`<a href="#${id}"><span>${title}</span><i></i><span data-page-of="${id}"></span></a>`;
