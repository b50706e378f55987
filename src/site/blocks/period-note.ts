/** `period-note`: what the page is about and up to when; says so when the period has not ended. */
import { z } from "zod";
import { parsePeriod } from "../../calendar/periods.ts";
import { html } from "../markup.ts";
import { titleOfPeriod } from "../site-plan.ts";
import { block } from "./block.ts";

const schema = z.strictObject({});

export const periodNote = block("period-note", schema, (_, { snapshot, page, month }) => {
  const period = parsePeriod(page.period ?? month);
  const open = period.end > snapshot.asOf;
  return html`<p class="period">${titleOfPeriod(period.id)}（${period.start} 至 ${period.end}）· 数据截止 ${snapshot.asOf}${
    open && html` · <b class="bad">期间尚未结束，数字还会变动</b>`
  }</p>`;
});
