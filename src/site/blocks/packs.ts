/** `packs`: the meeting packs of the page's period; nothing when the site has none. */
import { z } from "zod";
import { html } from "../../markup.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const packs = block("packs", schema, (_, { link, page, packs: all = [] }) => {
  const own = all.filter(({ period }) => page.period === null || period === page.period);
  if (own.length === 0) return html``;
  return html`<p class="packs">会议材料：${own.map(
    ({ path, title }, at) => html`${at === 0 ? "" : "、"}<a href="${link(path)}" download>${title}</a>`,
  )}</p>`;
});
