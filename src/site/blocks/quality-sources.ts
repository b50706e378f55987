/** The parts of the quality page about sources: how fresh they are, and every month of each. */
import { html, type Markup } from "../../markup.ts";
import { grouped } from "../../snapshot/figure-text.ts";
import type { Freshness, QualityMonth, QualitySource, Reason } from "../../snapshot/quality.ts";
import type { PageContext } from "../page-context.ts";
import { titleOfPeriod } from "../site-plan.ts";
import { dataTable } from "./data-table.ts";

export function freshnessTable({ snapshot }: PageContext): Markup {
  return dataTable({
    caption: `各来源是否按时更新（截至 ${snapshot.asOf}）`,
    columns: [
      { head: "来源" },
      { head: "结论" },
      { head: "最近一条" },
      { head: "距截止日", number: true },
      { head: "应已有" },
      { head: "周期" },
    ],
    rows: snapshot.quality.sources.map(({ title, freshness }) => ({
      tone: freshness.isLate === true ? "flagged" : undefined,
      cells: [
        title,
        verdictOf(freshness),
        freshness.latest ?? "—",
        freshness.daysSince === null ? "—" : `${grouped(freshness.daysSince)} 天`,
        freshness.due ?? "—",
        freshness.cadence,
      ],
    })),
  });
}

function verdictOf({ isLate }: Freshness): Markup {
  if (isLate === null) return html`—`;
  return isLate ? html`<b class="bad">未见应有的数据</b>` : html`<span class="good">按时</span>`;
}

/** One fold per source, so that hundreds of months stay out of the way of those who look for one. */
export function monthTables({ snapshot }: PageContext): Markup {
  return html`${snapshot.quality.sources.map(
    (source) => html`<details class="source"><summary>${source.title}：${totals(source.months)}</summary>
${monthTable(source)}</details>
`,
  )}`;
}

function totals(months: readonly QualityMonth[]): string {
  const sum = (of: "read" | "accepted" | "quarantined") => months.reduce((total, month) => total + month[of], 0);
  return `读入 ${grouped(sum("read"))}，接受 ${grouped(sum("accepted"))}，隔离 ${grouped(sum("quarantined"))}`;
}

function monthTable({ title, months }: QualitySource): Markup {
  return dataTable({
    caption: `${title}按月读入结果（读入 = 接受 + 隔离）`,
    columns: [
      { head: "月份" },
      ...["读入", "接受", "隔离"].map((head) => ({ head, number: true })),
      { head: "隔离原因", text: true },
    ],
    rows: months.toReversed().map(({ month, read, accepted, quarantined, reasons }) => ({
      tone: quarantined > 0 ? "flagged" : undefined,
      cells: [
        month === null ? "无月份" : titleOfPeriod(month),
        grouped(read),
        grouped(accepted),
        grouped(quarantined),
        reasonText(reasons),
      ],
    })),
  });
}

export const reasonText = (reasons: readonly Reason[]): string =>
  reasons.map(({ text, rows }) => `${text}（${rows} 行）`).join("；");
