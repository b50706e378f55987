/** A table of a pack with its texts as they are on the pages. */
import { html, type Markup } from "../../markup.ts";
import type { ColumnType, PackCell, PackTable } from "../pack/pack.ts";

export function tableMarkup({ caption, columns, rows }: PackTable): Markup {
  const heads = columns.map(
    ({ head, type }) => html`<th scope="col"${isNumber(type) && html` class="number"`}>${head}</th>`,
  );
  const lines = rows.map(({ tone, cells }) => {
    const written = cells.map((cell, i) => cellMarkup(cell, { isName: i === 0, type: columns[i]?.type ?? "text" }));
    return html`<tr${tone !== "plain" && html` class="${tone}"`}>${written}</tr>
`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${lines}</tbody></table></div>
`;
}

const isNumber = (type: ColumnType): boolean => type !== "text" && type !== "date";

function cellMarkup({ text, parts, met }: PackCell, { isName, type }: { isName: boolean; type: ColumnType }): Markup {
  if (isName) return html`<th scope="row">${text}</th>`;
  const classes = [isNumber(type) ? "number" : type === "text" ? "words" : "", met === false ? "missed" : ""];
  const verdict = met === false ? " ×" : "";
  const under = parts === undefined || parts.text === "" ? null : html` <small>${parts.text}</small>`;
  return html`<td class="${classes.filter((each) => each !== "").join(" ")}">${text}${verdict}${under}</td>`;
}
