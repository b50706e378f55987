/** `quality`: what was read and what was turned away, per file, and the rejected rows with masked values. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { grouped } from "../../snapshot/figure-text.ts";
import type { QualityFile } from "../../snapshot/quality.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";

const schema = z.strictObject({ show: z.enum(["summary", "files", "issues"]) });

export const quality = block("quality", schema, ({ show }, context) => ({ summary, files, issues })[show](context));

function summary({ snapshot }: PageContext): Markup {
  const sum = (of: (file: QualityFile) => number) =>
    snapshot.quality.files.reduce((total, file) => total + of(file), 0);
  const facts: readonly (readonly [string, string])[] = [
    ["数据截止日", snapshot.asOf],
    ["放假安排已知至", snapshot.calendarKnownUntil],
    ["读入行数", grouped(sum((file) => file.read))],
    ["接受", grouped(sum((file) => file.accepted))],
    ["隔离", grouped(sum((file) => file.quarantined))],
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
        file.reasons.map(({ text, rows }) => `${text}（${rows} 行）`).join("；"),
      ],
    })),
  });
}

function issues({ snapshot }: PageContext): Markup {
  const { issues: listed, unlisted } = snapshot.quality;
  return html`${dataTable({
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
    rows: listed.map((issue) => ({
      cells: [issue.file, issue.sheet ?? "", issue.row, issue.column, issue.reason, issue.expected, issue.received],
    })),
  })}${unlisted > 0 && html`<p>另有 ${grouped(unlisted)} 条未列出，请用命令行查看隔离区。</p>`}`;
}
