/** HTML written as templates: what is put in is escaped unless it is markup itself. */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** Null, undefined and false leave nothing; lists are joined. */
export type Insert = string | number | Markup | null | undefined | false | readonly Insert[];

/** `html\`<td>${value}</td>\`` */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + written(inserts[i - 1]) + part));
}

function written(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return "";
  if (insert instanceof Markup) return insert.text;
  return typeof insert === "object" ? insert.map(written).join("") : escapeHtml(String(insert));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");

/** Text that is markup already, e.g. a drawn chart. */
export const raw = (text: string): Markup => new Markup(text);
