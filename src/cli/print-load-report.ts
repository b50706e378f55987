/** What a load did, for the clerk: a line per file, then every wrong row with its place and reason. */
import { issueMessage } from "../../loaders/issue-message.ts";
import type { LoadReport } from "../../loaders/load-report.ts";
import { entities } from "../warehouse/entities/index.ts";
import type { Effects } from "./effects.ts";
import { printTable } from "./print-table.ts";

const titleOf = (entity: string): string => entities.find(({ name }) => name === entity)?.title ?? entity;

/** Messages shown on a terminal; the quarantine holds all of them. */
const SHOWN = 50;

export function printLoadReport(report: LoadReport, effects: Effects): void {
  const lines = report.sources.map((each) => [
    each.file,
    titleOf(each.entity),
    each.read,
    each.accepted,
    each.quarantined,
    each.ignored,
  ]);
  effects.out(printTable(["文件", "内容", "读入", "接受", "隔离", "略过"], lines));
  for (const warning of report.warnings) effects.out(`warning: ${warning}\n`);
  for (const issue of report.issues.slice(0, SHOWN)) effects.out(`${issueMessage(issue)}\n`);
  const hidden = report.issues.length - SHOWN;
  if (hidden > 0) effects.out(`… 另有 ${hidden} 行，全部请用 --json\n`);
}
