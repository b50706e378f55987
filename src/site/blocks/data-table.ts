/** A table that scrolls inside its box on a phone, with a caption for those who hear the page. */
import { html, type Insert, type Markup } from "../../markup.ts";

export interface Column {
  readonly head: Insert;
  /** Numbers stand to the right. */
  readonly number?: boolean;
  /** Sentences wrap; everything else stays on its line. */
  readonly text?: boolean;
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** First cell of a row names it. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly Insert[];
  /** `total`, `store`: how a row stands out. */
  readonly tone?: string | undefined;
}

export function dataTable({ caption, columns, rows }: DataTable): Markup {
  if (rows.length === 0) return html`<p class="empty">${caption}：本期没有记录。</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${columns.map(({ head, number }) => html`<th scope="col"${number === true && html` class="number"`}>${head}`)}</thead>
<tbody>${rows.map(
    (row) => html`<tr${row.tone !== undefined && html` class="${row.tone}"`}>${cells(row, columns)}
`,
  )}</tbody></table></div>
`;
}

function cells(row: TableRow, columns: readonly Column[]): Markup[] {
  return row.cells.map((content, i) => {
    if (i === 0) return html`<th scope="row">${content}`;
    const tone = columns[i]?.number === true ? "number" : columns[i]?.text === true ? "text" : "";
    return tone === "" ? html`<td>${content}` : html`<td class="${tone}">${content}`;
  });
}
