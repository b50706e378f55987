/** `period-note`: what the page is about and up to when; says so when the period has not ended. */
import { z } from "zod";
import { parsePeriod } from "../../calendar/periods.ts";
import { html } from "../../markup.ts";
import { titleOfPeriod } from "../site-plan.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const periodNote = block("period-note", schema, (_, { snapshot, page, month }) => {
  const period = parsePeriod(page.period ?? month);
  const open = period.end > snapshot.asOf;
  const isAbout = page.period !== null || page.section === null;
  return html`<p class="period">${isAbout && `${titleOfPeriod(period.id)} · `}数据截止 <span class="day">${snapshot.asOf}</span>${
    isAbout && open && html` · <b class="bad">期间尚未结束，数字还会变动</b>`
  }</p>`;
});
