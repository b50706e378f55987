/** `attention`: what needs the reader this month, in sentences; says so when nothing does. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { attentionOf, type Finding } from "../../snapshot/attention.ts";
import { clauseLink, type PageContext } from "../page-context.ts";
import { block, metricNamed } from "./block.ts";

const schema = z.strictObject({ metrics: z.array(z.string()).min(1) });

const kinds = { below_target: "未达标", worsening: "变差" } as const;

export const attention = block("attention", schema, ({ metrics: ids }, context) => {
  const metrics = ids.map((id) => metricNamed(context, id));
  const findings = attentionOf(context.figures, metrics, context.month);
  if (findings.length === 0) return html`<p class="empty">本月各项指标均达到目标，且没有环比、同比同时变差的指标。</p>`;
  return html`<ul class="attention">${findings.map((finding) => item(finding, context))}</ul>`;
});

function item({ metric, kind, title, text }: Finding, context: PageContext): Markup {
  const address = clauseLink(context, metricNamed(context, metric));
  const name = address === null ? html`${title}` : html`<a href="${address}">${title}</a>`;
  return html`<li class="${kind}"><b>${kinds[kind]}</b> ${name} ${text}</li>
`;
}
