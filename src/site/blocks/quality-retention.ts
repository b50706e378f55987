/** The part of the quality page about what is kept for longer than its owner has set (P04-27). */
import { html, type Markup } from "../../markup.ts";
import { grouped } from "../../snapshot/figure-text.ts";
import type { QualitySource, Retention } from "../../snapshot/quality.ts";
import type { PageContext } from "../page-context.ts";
import { dataTable } from "./data-table.ts";

export function retentionTable({ snapshot }: PageContext): Markup {
  const { sources } = snapshot.quality;
  const set = sources.filter(({ retention }) => retention.months !== null);
  const open = sources.filter(({ retention }) => retention.months === null);
  if (set.length === 0) return html`<p class="empty">各来源均未设定保管期限，不作判断。</p>`;
  return html`${table(set, snapshot.asOf)}${
    open.length > 0 &&
    html`<p class="note">未设定保管期限，不作判断：${open.map(({ title }) => title).join("、")}。</p>`
  }`;
}

const table = (sources: readonly QualitySource[], asOf: string): Markup =>
  dataTable({
    caption: `过保管期的记录（截至 ${asOf}）`,
    columns: [{ head: "来源" }, { head: "保管期限" }, { head: "最早一条" }, { head: "已过期", number: true }],
    rows: sources.map(({ title, retention }) => ({
      tone: (retention.past ?? 0) > 0 ? "flagged" : undefined,
      cells: [title, `${retention.months} 个月`, retention.oldest ?? "—", pastText(retention)],
    })),
  });

function pastText({ past }: Retention): string {
  return past === null ? "记录没有日期" : `${grouped(past)} 条`;
}
