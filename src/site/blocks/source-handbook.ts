/** `source-handbook`: every file that can be read, column by column, with a file to start from. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import type { HandbookColumn, HandbookSource } from "../../project/handbook.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";

const schema = z.strictObject({});

export const sourceHandbook = block("source-handbook", schema, (_, context) => {
  const { handbook = [] } = context;
  const items = handbook.map(
    ({ id, title }) => html`<li><a href="#source-${id}">${title}</a></li>
`,
  );
  const sections = handbook.map((source) => section(source, context));
  return html`<nav class="contents" aria-label="来源"><ul>${items}</ul></nav>${sections}`;
});

/** Folder of the example files within the site. */
export const exampleFolder = "sources";

function section(source: HandbookSource, { link }: PageContext): Markup {
  const { id, title, columns, checks, items, example } = source;
  const key = columns.filter(({ isKey }) => isKey).map((column) => column.title);
  const rules = [`一行由${key.join("加")}确定，同一文件里重复的行会被隔离`, ...checks];
  return html`<section class="source"><h3 id="source-${id}">${title} <small><code>${id}</code></small></h3>
<p>${rules.join("；")}。<a href="${link(`${exampleFolder}/${example.file}`)}" download>下载示例文件</a></p>
${dataTable({
  caption: `${title}的列`,
  columns: [
    { head: "列" },
    { head: "类型" },
    { head: "必填" },
    { head: "认得的表头", text: true },
    { head: "取值与说明", text: true },
    { head: "示例" },
  ],
  rows: columns.map((column) => ({ cells: cells(column) })),
})}${items.length > 0 && wide(items)}</section>
`;
}

function cells({ title, name, type, isRequired, headers, codes, notes, example }: HandbookColumn) {
  const words = codes.map(({ code, words: own }) => html`<div><code>${code}</code>：${own.join("、")}</div>`);
  return [
    html`${title}<br><code>${name}</code>`,
    type,
    isRequired ? "必填" : "",
    headers.join("、"),
    html`${notes.join("；")}${words}`,
    example,
  ];
}

/** Lists with a column per item are read as well. */
const wide = (items: HandbookSource["items"]): Markup =>
  html`<p>也可以一份一行、每样资料一列，表头认得：${items.map(({ headers }) => headers[0] ?? "").join("、")}。</p>`;
