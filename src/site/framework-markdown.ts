/**
 * What Framework's Markdown needs to know of us: fences that are blocks become placeholders, headings keep Han
 * characters in their ids, `{{period}}` and `{{project}}` are filled in. Runs inside the `observable build` process.
 */
import { isBlockName } from "./blocks/block-names.ts";
import { titleOfPeriod } from "./site-plan.ts";

/** The parts of markdown-it that are used here. */
interface Token {
  readonly type: string;
  readonly info: string;
  content: string;
  readonly children: Token[] | null;
  attrSet(name: string, value: string): void;
}
type RenderFence = (tokens: Token[], index: number, ...rest: unknown[]) => string;
interface ParserState {
  readonly tokens: Token[];
  readonly env?: { readonly params?: { readonly month?: string; readonly period?: string } | undefined } | undefined;
}
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: ParserState) => void): void } };
  readonly renderer: { readonly rules: { fence?: RenderFence } };
}

export function withBlocks(md: MarkdownIt, project: string): MarkdownIt {
  md.core.ruler.push("fill-in", ({ tokens, env }) => {
    const period = env?.params?.month ?? env?.params?.period;
    const words = { project, period: period === undefined ? "" : titleOfPeriod(period) };
    for (const token of tokens) fillIn(token, words);
  });
  md.core.ruler.push("heading-ids", ({ tokens }) => setHeadingIds(tokens));
  const plain = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, ...rest) =>
    placeholder(tokens[index]) ?? plain?.(tokens, index, ...rest) ?? "";
  return md;
}

function fillIn(token: Token, words: Readonly<Record<string, string>>): void {
  token.content = token.content.replace(/\{\{(\w+)\}\}/g, (whole, word: string) => words[word] ?? whole);
  for (const child of token.children ?? []) fillIn(child, words);
}

/** Framework's own ids drop every Han character, which leaves "", "-1", "-2". */
function setHeadingIds(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (token.type === "heading_open") token.attrSet("id", headingId(tokens[i + 1]?.content ?? ""));
  });
}

export const headingId = (text: string): string => text.trim().replace(/[^\p{L}\p{N}]+/gu, "-");

/** Encoded, so that nothing in a specification is taken for Markdown, HTML or `${…}` on the way. */
function placeholder(token: Token | undefined): string | undefined {
  const name = token?.info.trim() ?? "";
  if (token === undefined || !isBlockName(name)) return undefined;
  return `<div data-block="${name}" data-spec="${Buffer.from(token.content).toString("base64url")}"></div>\n`;
}
