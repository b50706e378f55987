/** The parts of the quality page about integrity checks: all at a glance, then one article for each. */
import { html, type Markup } from "../../markup.ts";
import { grouped, percentOf } from "../../snapshot/figure-text.ts";
import type { QualityCheck, TrustLimits } from "../../snapshot/quality.ts";
import { shareOf, trustWords } from "../../snapshot/quality-trust.ts";
import type { PageContext } from "../page-context.ts";
import { titleOfPeriod } from "../site-plan.ts";
import { dataTable } from "./data-table.ts";
import { checkAnchor } from "./trust-mark.ts";

/** Months shown of a check, and codes listed in each; the downloaded file has all of them. */
const MONTHS = 12;
const CODES = 40;

export function checkOverview(context: PageContext): Markup {
  const { quality } = context.snapshot;
  return dataTable({
    caption: `数据可信度核对（${titleOfPeriod(context.month)}）`,
    columns: [
      { head: "核对项" },
      { head: "本月异常", number: true },
      { head: "占比", number: true },
      { head: "结论" },
      { head: "影响的指标", text: true },
    ],
    rows: quality.checks.map((check) => overviewRow(check, context)),
  });
}

function overviewRow(check: QualityCheck, context: PageContext) {
  const { trustLimits } = context.snapshot.quality;
  const { checked, affected } = totals(check, context.month);
  const isSilent = checked === 0;
  const grade = isSilent || trustLimits === null ? null : shareOf(check, context.month, trustLimits).grade;
  return {
    tone: grade === "doubt" || grade === "notice" ? "flagged" : undefined,
    cells: [
      html`<a href="#${checkAnchor(check.id)}">${check.title}</a>`,
      isSilent ? "—" : `${grouped(affected)}/${grouped(checked)}`,
      isSilent ? "—" : percentOf(affected, checked),
      check.missing.length > 0 ? "无数据" : isSilent ? "本月无此类记录" : grade === null ? "—" : trustWords[grade],
      metricTitles(check, context),
    ],
  };
}

const noLimits: TrustLimits = { notice: 0, doubt: 0 };
const totals = (check: QualityCheck, month: string) => shareOf(check, month, noLimits);

const metricTitles = ({ metrics }: QualityCheck, { figures }: PageContext): string =>
  metrics.map((id) => figures.metric(id)?.title ?? id).join("、");

export function checkArticles(context: PageContext): Markup {
  return html`${context.snapshot.quality.checks.map((check) => article(check, context))}`;
}

function article(check: QualityCheck, context: PageContext): Markup {
  return html`<article class="rule" id="${checkAnchor(check.id)}"><h3>${check.title} <small>${check.id}</small></h3>
<p>${check.meaning}</p>
<p><b>影响</b>：${metricTitles(check, context)}。${check.effect}</p>
${check.settings.length > 0 && html`<p class="note">约定：${check.settings.join("；")}</p>`}${details(check, context)}</article>
`;
}

function details(check: QualityCheck, context: PageContext): Markup {
  if (check.missing.length > 0)
    return html`<p class="note">无数据：缺少${check.missing.join("、")}，未做此项核对。</p>`;
  const found = check.counts.reduce((sum, { affected }) => sum + affected, 0);
  const looked = check.counts.reduce((sum, { checked }) => sum + checked, 0);
  const text = `全部月份：${grouped(looked)} ${check.counted}中有 ${grouped(found)} 笔异常`;
  if (found === 0) return html`<p class="note">${text}。</p>`;
  return html`<details><summary>${text}，展开看各店各月与编号</summary>
${countTable(check, context)}</details>`;
}

function countTable(check: QualityCheck, { snapshot, month: last }: PageContext): Markup {
  const names = new Map(snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  const months = snapshot.months.filter((month) => month <= last).slice(-MONTHS);
  const rows = check.counts.filter(({ month, affected }) => affected > 0 && months.includes(month));
  return dataTable({
    caption: `${check.title}：最近 ${MONTHS} 个月`,
    columns: [{ head: "月份" }, { head: "门店" }, { head: "异常", number: true }, { head: "编号", text: true }],
    rows: rows.toReversed().map(({ month, store, checked, affected }) => ({
      cells: [
        titleOfPeriod(month),
        names.get(store) ?? store,
        `${grouped(affected)}/${grouped(checked)}`,
        codesOf(check, { month, store }),
      ],
    })),
  });
}

function codesOf({ subjects }: QualityCheck, at: { readonly month: string; readonly store: string }): string {
  const own = subjects.filter(({ month, store }) => month === at.month && store === at.store);
  const listed = own.slice(0, CODES).map(({ subject }) => subject);
  return own.length > CODES ? `${listed.join("、")} 等 ${grouped(own.length)} 笔` : listed.join("、");
}
