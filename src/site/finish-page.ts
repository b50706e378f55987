/** Framework's HTML of one page → the page as it is published: blocks filled in, our shell, no runtime. */
import { GuanlanError } from "../errors.ts";
import { raw } from "../markup.ts";
import { isBlockName } from "./blocks/block-names.ts";
import { blocks } from "./blocks/index.ts";
import type { PageContext } from "./page-context.ts";
import { pageShell } from "./page-shell.ts";

/** Text of the stylesheet that a page of Framework links to. */
export type ReadStyle = (href: string) => string;

/** Throws GuanlanError when Framework reported an error on the page, ConfigError when a block is wrong. */
export function finishPage(source: string, context: PageContext, readStyle: ReadStyle): string {
  const { path } = context.page;
  const title = decode(between(source, "<title>", "</title>") ?? "");
  const main = between(source, '<main id="observablehq-main" class="observablehq">', "</main>");
  if (main === undefined || title === "") throw new GuanlanError(`missing title or content: ${path}`);
  if (main.includes("observablehq--error")) throw new GuanlanError(`invalid page: ${path}\n${errorText(main)}`);
  const styles = [...source.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href = ""]) => href);
  return pageShell(context, {
    title,
    style: styles.map(readStyle).join(""),
    runtime: runtimeOf(source),
    main: raw(fillBlocks(plainHeadings(main), context).trim()),
  });
}

function fillBlocks(main: string, context: PageContext): string {
  return main.replace(/<div data-block="([\w-]+)" data-spec="([\w-]*)"><\/div>/g, (_, name: string, spec: string) => {
    if (!isBlockName(name)) throw new GuanlanError(`unknown block: ${name} (${context.page.path})`);
    return blocks[name].render(Buffer.from(spec, "base64url").toString("utf8"), context).text;
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
