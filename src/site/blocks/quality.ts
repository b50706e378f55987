/** `quality`: what was read and turned away, how fresh it is, what records say against each other. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { grouped } from "../../snapshot/figure-text.ts";
import type { QualityFile } from "../../snapshot/quality.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";
import { checkArticles, checkOverview } from "./quality-checks.ts";
import { retentionTable } from "./quality-retention.ts";
import { freshnessTable, monthTables, reasonText } from "./quality-sources.ts";

/** Rejected rows on the page; the workbook has all of them. */
const LISTED = 300;

const parts = {
  summary,
  freshness: freshnessTable,
  retention: retentionTable,
  months: monthTables,
  files,
  issues,
  "check-overview": checkOverview,
  checks: checkArticles,
};
const schema = z.strictObject({ show: z.enum(Object.keys(parts) as [keyof typeof parts]) });

export const quality = block("quality", schema, ({ show }, context) => parts[show](context));

function summary({ snapshot }: PageContext): Markup {
  const sum = (of: (file: QualityFile) => number) =>
    snapshot.quality.files.reduce((total, file) => total + of(file), 0);
  const late = snapshot.quality.sources.filter(({ freshness }) => freshness.isLate === true);
  const facts: readonly (readonly [string, string])[] = [
    ["数据截止日", snapshot.asOf],
    ["放假安排已知至", snapshot.calendarKnownUntil],
    ["读入行数", grouped(sum((file) => file.read))],
    ["接受", grouped(sum((file) => file.accepted))],
    ["隔离", grouped(sum((file) => file.quarantined))],
    ["未按时更新的来源", grouped(late.length)],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function files({ snapshot }: PageContext): Markup {
  return dataTable({
    caption: "逐文件读入结果（读入 = 接受 + 隔离）",
    columns: [
      { head: "文件" },
      { head: "来源" },
      ...["读入", "接受", "隔离"].map((head) => ({ head, number: true })),
      { head: "隔离原因", text: true },
    ],
    rows: snapshot.quality.files.map((file) => ({
      tone: file.quarantined > 0 ? "flagged" : undefined,
      cells: [
        file.file,
        file.title,
        grouped(file.read),
        grouped(file.accepted),
        grouped(file.quarantined),
        reasonText(file.reasons),
      ],
    })),
  });
}

function issues({ snapshot, link }: PageContext): Markup {
  const { issues: all, unlisted } = snapshot.quality;
  const left = all.length + unlisted - Math.min(all.length, LISTED);
  return html`${
    all.length > 0 &&
    html`<ul class="downloads"><li><a href="${link("data/quarantine.xlsx")}" download>下载隔离清单（Excel，每个来源文件一张表，可发回更正）</a></li></ul>
`
  }${dataTable({
    caption: "被隔离的行（更正来源文件后再次读入即自动恢复；个人信息已遮盖）",
    columns: [
      { head: "文件" },
      { head: "工作表" },
      { head: "行", number: true },
      { head: "列" },
      { head: "原因" },
      { head: "应为" },
      { head: "实际" },
    ],
    rows: all.slice(0, LISTED).map((issue) => ({
      cells: [issue.file, issue.sheet ?? "", issue.row, issue.column, issue.reason, issue.expected, issue.received],
    })),
  })}${left > 0 && html`<p>另有 ${grouped(left)} 条未列出，见下载的隔离清单。</p>`}`;
}
