/** What `guanlan init` proposes, for the clerk: a table per file, then what must be answered. */
import type { Proposal, ProposedColumn, ProposedEntry } from "../../loaders/proposal/proposal.ts";
import type { Effects } from "./effects.ts";
import { printTable } from "./print-table.ts";

export interface Written {
  readonly dir: string;
  readonly written: readonly string[];
}

export function printProposal(proposal: Proposal, { dir, written }: Written, { out }: Effects): void {
  out(`已新建 ${dir}：${written.join("、")}\n`);
  for (const entry of proposal.entries) out(entryText(entry));
  for (const { file, reason } of proposal.unreadable) out(`\n读不了：${file}（${reason}）\n`);
  for (const { file, sheet, headers } of proposal.unknown) {
    out(`\n看不出是什么：${file}${sheet === null ? "" : ` ${sheet}`}（表头：${headers.join("、")}）\n`);
  }
  for (const { file, header, example, readings } of proposal.questions) {
    const ways = readings.map(({ order, day }) => `${day}（${order}）`).join("还是 ");
    out(`\n请确认日期顺序：${file} 的“${header}”里，${example} 是 ${ways || "按哪种顺序都读不通"}？\n`);
    out("  在 guanlan.yaml 写明 date_order，或换一个文件夹用 --date-order 重新运行。\n");
  }
  out(`\n下一步：guanlan check --project ${dir}，再 guanlan load --project ${dir}\n`);
}

function entryText(entry: ProposedEntry): string {
  const { title, source, files, sheets, columns, missing, ignored, is_doubtful, date_order: order } = entry;
  const lines = columns.map((each) => [each.title, each.column, givenBy(each), sureness(each)]);
  const remarks = [
    order === null ? "" : `日期顺序：${order}\n`,
    missing.length === 0 ? "" : `缺必填列：${missing.join("、")}（已写成注释，补上后再启用）\n`,
    ignored.length === 0 ? "" : `用不到的列：${ignored.join("、")}\n`,
    is_doubtful ? "用到的列太少，请确认是不是这种来源\n" : "",
  ];
  const heading = `\n${title}（${source}）← ${[...files, ...(sheets ?? [])].join("、")}\n`;
  return heading + printTable(["内容", "列", "取自", "把握"], lines) + remarks.join("");
}

function givenBy({ header, assumed }: ProposedColumn): string {
  if (header !== null) return header;
  return typeof assumed === "object" ? `由 ${JSON.stringify(assumed)} 算出` : `固定为 ${String(assumed)}`;
}

const sureness = ({ header, confidence }: ProposedColumn): string =>
  header === null ? "假定，请确认" : `${Math.round(confidence * 100)}%`;
