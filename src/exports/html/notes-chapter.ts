/** What the measures of a pack mean and where that is written, each once. */
import { html, type Markup } from "../../markup.ts";
import type { Pack } from "../pack/pack.ts";

export function notesChapter({ sections }: Pack): Markup {
  const notes = new Map(sections.flatMap((section) => section.notes).map((note) => [note.title, note]));
  return html`<p class="lead">到期未办算未达标，未到期不计入；没有到期项时写“—”。多店合计 = 各店分子之和 ÷ 各店分母之和。</p>
<dl class="notes">${[...notes.values()].map(
    ({ title, definition, clause }) => html`<div><dt>${title}<small>${clause}</small></dt><dd>${definition}</dd></div>
`,
  )}</dl>
`;
}
