import { expect, test } from "vitest";
import { html, raw } from "../../src/markup.ts";

test("what is put in is escaped, markup is not, nothing leaves nothing", () => {
  const cell = html`<td title="${'"<&>'}">${"<script>"}</td>`;
  expect(cell.text).toBe('<td title="&quot;&lt;&amp;&gt;">&lt;script&gt;</td>');
  expect(html`<tr>${[cell, cell.text.length > 0 && raw("<td>1</td>")]}${null}${undefined}${false}${0}</tr>`.text).toBe(
    `<tr>${cell.text}<td>1</td>0</tr>`,
  );
});
