/** Framework's HTML of one page → the page as it is published: blocks filled in, our shell, no runtime. */
import { GuanlanError } from "../errors.ts";
import { html, raw } from "../markup.ts";
import { isBlockName } from "./blocks/block-names.ts";
import { blocks } from "./blocks/index.ts";
import type { PageContext } from "./page-context.ts";
import { pageShell } from "./page-shell.ts";
import { titleOfPeriod } from "./site-plan.ts";

/** What pages share. */
export interface PageAssets {
  /** Text of the stylesheet that a page of Framework links to. */
  readonly readStyle: (href: string) => string;
  /** Path of the script for pages with charts. */
  readonly script: string;
}

/** Throws GuanlanError when Framework reported an error on the page, ConfigError when a block is wrong. */
export function finishPage(source: string, context: PageContext, { readStyle, script }: PageAssets): string {
  const { path } = context.page;
  const title = decode(between(source, "<title>", "</title>") ?? "");
  const main = between(source, '<main id="observablehq-main" class="observablehq">', "</main>");
  if (main === undefined || title === "") throw new GuanlanError(`missing title or content: ${path}`);
  if (main.includes("observablehq--error")) throw new GuanlanError(`invalid page: ${path}\n${errorText(main)}`);
  const styles = [...source.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href = ""]) => href);
  const filled = withOwnIds(fillBlocks(plainHeadings(main), context).trim());
  return pageShell(context, {
    title,
    style: styles.map(readStyle).join(""),
    runtime: `${runtimeOf(source)}${filled.includes("<figure") ? chartScript(script, context) : ""}`,
    main: raw(filled),
  });
}

/** The script, and what the pictures and sheets that it makes say about themselves. */
function chartScript(path: string, { snapshot, page, month, link }: PageContext): string {
  return html`<script defer src="${link(path)}" data-period="${titleOfPeriod(page.period ?? month)}" data-as-of="${snapshot.asOf}" data-source="${snapshot.project}，按客户管理制度计算" data-mark="内部资料"></script>
`.text;
}

function fillBlocks(main: string, context: PageContext): string {
  return main.replace(/<div data-block="([\w-]+)" data-spec="([\w-]*)"><\/div>/g, (_, name: string, spec: string) => {
    if (!isBlockName(name)) throw new GuanlanError(`unknown block: ${name} (${context.page.path})`);
    return blocks[name].render(Buffer.from(spec, "base64url").toString("utf8"), context).text;
  });
}

/** Two charts that are drawn alike have the same ids; on one page the second gets others. */
function withOwnIds(main: string): string {
  const uses = new Map<string, number>();
  return main.replace(/<svg [\s\S]*?<\/svg>/g, (svg) => {
    const prefix = / id="(c[0-9a-f]{6})\d+"/.exec(svg)?.[1];
    if (prefix === undefined) return svg;
    const use = (uses.get(prefix) ?? 0) + 1;
    uses.set(prefix, use);
    return use === 1
      ? svg
      : svg.replaceAll(`id="${prefix}`, `id="${prefix}-${use}-`).replaceAll(`url(#${prefix}`, `url(#${prefix}-${use}-`);
  });
}

/** Headings that link to themselves are noise to a screen reader; the ids stay. */
function plainHeadings(main: string): string {
  return main
    .replace(/<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>/g, "$1")
    .replace(/(<h[1-6][^>]*) tabindex="-1"/g, "$1");
}

/** Scripts of a page with live code blocks; nothing for all others, which need no runtime. */
function runtimeOf(source: string): string {
  const script = between(source, '<script type="module">', "</script>") ?? "";
  if (!script.includes("define(")) return "";
  const preloads = source.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
  return `${preloads.join("\n")}<script type="module">${script}</script>`;
}

function errorText(main: string): string {
  return decode((/observablehq--error[^>]*>([^<]*)/.exec(main)?.[1] ?? "").trim());
}

function between(text: string, start: string, end: string): string | undefined {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? undefined : text.slice(from + start.length, to);
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? "");
