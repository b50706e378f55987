/** The quarantine as a workbook to send back: one sheet per file, a line per fault, room for the right value. */
import { type CellValue, type WriteSheet, writeXlsx } from "hucre";
import { groupBy } from "../scoring/group-by.ts";
import type { QualityIssue } from "./quality.ts";
import type { Snapshot } from "./snapshot.ts";

const columns = [
  { head: "工作表", width: 14 },
  { head: "行", width: 8 },
  { head: "列", width: 16 },
  { head: "原因", width: 24 },
  { head: "应为", width: 32 },
  { head: "原值（个人信息已遮盖）", width: 32 },
  { head: "更正为（请填写）", width: 24 },
] as const;

/** Longest name that Excel allows for a sheet, and what it may not contain. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:']/g;

/** Same snapshot, same bytes. */
export async function quarantineWorkbook({ quality, asOf, project }: Snapshot): Promise<Uint8Array> {
  const files = groupBy(quality.issues, ({ file }) => file);
  const sheets = namedSheets([...files.keys()]);
  const made = new Date(`${asOf}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      contentsSheet(files, sheets, { project, asOf, unlisted: quality.unlisted }),
      ...[...files].map(([file, issues]) => fileSheet(sheets.get(file) ?? file, issues)),
    ],
    properties: { creator: "观澜", created: made, modified: made },
  });
}

/** File → name of its sheet: the file's own name, numbered when two files share it. */
function namedSheets(files: readonly string[]): Map<string, string> {
  const taken = new Set(["说明"]);
  return new Map(
    files.map((file) => {
      const plain =
        (file.split("/").at(-1) ?? file)
          .replace(/\.\w+$/, "")
          .replace(FORBIDDEN, " ")
          .trim() || "文件";
      let name = plain.slice(0, LONGEST_NAME);
      for (let n = 2; taken.has(name); n += 1) name = `${plain.slice(0, LONGEST_NAME - ` ${n}`.length)} ${n}`;
      taken.add(name);
      return [file, name];
    }),
  );
}

interface About {
  readonly project: string;
  readonly asOf: string;
  readonly unlisted: number;
}

function contentsSheet(
  files: ReadonlyMap<string, readonly QualityIssue[]>,
  sheets: ReadonlyMap<string, string>,
  { project, asOf, unlisted }: About,
): WriteSheet {
  const lines = [
    `${project} · 数据截止 ${asOf}`,
    "每个来源文件一张表；一行是一处问题，“行”“列”是它在来源文件里的位置。",
    "请在来源文件中更正后重新读入，被隔离的行会自动恢复；“更正为”一列供回复时填写。",
    "电话、证件号、车架号、车牌和无权查看的姓名已遮盖（# 为数字，x 为字母，某 为汉字），请按行号查来源文件。",
    ...(unlisted > 0 ? [`另有 ${unlisted} 处问题未列出，请先更正已列出的部分。`] : []),
  ];
  const list = [...files].map(([file, issues]): CellValue[] => [file, sheets.get(file) ?? "", issues.length]);
  const head = lines.length;
  return {
    name: "说明",
    columns: [{ width: 52 }, { width: 32 }, { width: 10 }],
    rows: [...lines.map((line): CellValue[] => [line]), ["来源文件", "工作表", "问题数"], ...list],
    cells: boldCells(head, ["来源文件", "工作表", "问题数"]),
  };
}

function fileSheet(name: string, issues: readonly QualityIssue[]): WriteSheet {
  const heads = columns.map(({ head }) => head);
  const last = String.fromCharCode("A".charCodeAt(0) + columns.length - 1);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [heads, ...issues.map(lineOf)],
    cells: boldCells(0, heads),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${issues.length + 1}` },
  };
}

const lineOf = ({ sheet, row, column, reason, expected, received }: QualityIssue): CellValue[] => [
  sheet,
  row,
  column,
  reason,
  expected,
  received,
  null,
];

const boldCells = (row: number, heads: readonly string[]) =>
  new Map(heads.map((value, col) => [`${row},${col}`, { value, style: { font: { bold: true } } }]));
