/** `downloads`: the figures of the site as files for other programs. */
import { z } from "zod";
import { html } from "../../markup.ts";
import { dataFilesFor } from "../data-files.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const downloads = block(
  "downloads",
  schema,
  (_, { link, snapshot }) =>
    html`<ul class="downloads">${dataFilesFor(snapshot).map(({ path, title }) => html`<li><a href="${link(path)}" download>${title}</a></li>`)}</ul>`,
);
