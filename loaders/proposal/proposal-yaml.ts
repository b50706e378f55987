/** A proposal as the text of guanlan.yaml, with what must be confirmed said beside it. */
import { parse } from "yaml";
import type { Proposal, ProposedColumn, ProposedEntry } from "./proposal.ts";

export interface YamlSettings {
  readonly name: string;
  readonly profiles: readonly string[];
  /** Path of the JSON Schema as seen from guanlan.yaml. */
  readonly schema: string;
}

export function proposalYaml(proposal: Proposal, { name, profiles, schema }: YamlSettings): string {
  const { stores, entries, writesStores } = proposal;
  const storeList = writesStores ? ["  - { source: stores, files: [sources/门店.csv] }", ""] : [];
  return [
    `# yaml-language-server: $schema=${schema}`,
    "# 由 guanlan init 提出：请核对标有“请确认”的行，再运行 guanlan check 和 guanlan load。",
    `name: ${scalar(name)}`,
    "",
    "stores:",
    ...stores.map((id) => `  - { id: ${flow(id)}, calendar: state }`),
    "",
    "policy:",
    `  profiles: ${flow(profiles)}`,
    "",
    "audiences:",
    "  - { id: management, title: 管理层, identifiers: employee_code }",
    "",
    "sources:",
    ...storeList,
    ...entries.flatMap((entry) => [...entryLines(entry, proposal), ""]),
    ...proposal.unreadable.flatMap(({ file, reason }) => [`  # 读不了 ${file}：${reason}`, ""]),
    ...proposal.unknown.flatMap((each) => [...unknownLines(each), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

/** A file that nothing was made of: what an entry for it would look like. */
function unknownLines({ file, sheet, headers }: Proposal["unknown"][number]): string[] {
  if (headers.length === 0) return [];
  return [
    `# 看不出是什么：${file}${sheet === null ? "" : ` ${sheet}`}。在来源手册里选一种来源，把它的列对应到表头，去掉行首的 #`,
    "# - source: 来源",
    `#   files: ${flow([file])}`,
    ...(sheet === null ? [] : [`#   sheets: ${flow([sheet])}`]),
    "#   columns:",
    ...headers.map((header) => `#     列: ${scalar(header)}`),
  ].map((line) => `  ${line}`);
}

/** An entry that lacks a required column stands as a comment: it would stop the load. */
function entryLines(entry: ProposedEntry, { questions }: Proposal): string[] {
  const { source, title, files, sheets, where, distinct, columns, date_order: order, missing } = entry;
  // Unused headers of a doubtful entry are left for the check to tell of.
  const ignored = entry.is_doubtful ? [] : entry.ignored;
  const asked = questions.some(({ file }) => files.includes(file)) && order === null;
  const mapped = columns.filter(({ header, assumed }) => header !== null || typeof assumed === "object");
  const constants = columns.filter(({ header, assumed }) => header === null && typeof assumed !== "object");
  const lines = [
    `- source: ${source}`,
    `  files: ${flow(files)}`,
    ...(sheets === null ? [] : [`  sheets: ${flow(sheets)}`]),
    ...(order === null ? [] : [`  date_order: ${order}`]),
    ...(asked ? [`  # date_order: dmy    # 请选择 ymd、dmy 或 mdy，去掉行首的 #`] : []),
    ...(Object.keys(where).length === 0 ? [] : [`  where: ${flow(where)}    # 请确认`]),
    ...(distinct ? ["  distinct: true"] : []),
    ...(mapped.length === 0 ? [] : ["  columns:", ...mapped.map(columnLine)]),
    ...(constants.length === 0 ? [] : ["  constants:", ...constants.map(constantLine)]),
    ...(ignored.length === 0 ? [] : [`  ignore: ${flow(ignored)}`]),
  ];
  const heading = `  # ${title} ← ${sheets === null ? files.join("、") : `${files.join("、")} ${sheets.join("、")}`}`;
  if (missing.length === 0) return [heading + doubt(entry), ...lines.map((line) => `  ${line}`)];
  return [`${heading}：缺必填列 ${missing.join("、")}，补上后去掉行首的 #`, ...lines.map((line) => `  # ${line}`)];
}

const doubt = ({ is_doubtful, ignored }: ProposedEntry): string =>
  is_doubtful ? `：还有 ${ignored.length} 列用不到，请确认是不是这种来源` : "";

function columnLine({ column, title, header, assumed, confidence }: ProposedColumn): string {
  const value = header ?? assumed;
  const doubt = header === null ? "，按此假定，请确认" : `，把握 ${Math.round(confidence * 100)}%，请确认`;
  const remark = confidence < CERTAIN ? title + doubt : title;
  return `    ${column}: ${typeof value === "string" ? scalar(value) : flow(value)}    # ${remark}`;
}

/** From here on nothing needs a second look. */
const CERTAIN = 0.9;

const constantLine = ({ column, title, assumed }: ProposedColumn): string =>
  `    ${column}: ${flow(assumed)}    # ${title}：文件里没有，按此假定，请确认`;

/** Plain where YAML reads it back the same, else quoted. */
function scalar(text: string): string {
  return reads(text, text) ? text : JSON.stringify(text);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${flow(key)}: ${flow(each)}`)
      .join(", ")} }`;
  }
  if (typeof value !== "string") return String(value);
  return reads(`{ k: ${value} }`, { k: value }) && reads(`{ ${value}: k }`, { [value]: "k" })
    ? value
    : JSON.stringify(value);
}

function reads(text: string, meant: unknown): boolean {
  try {
    return JSON.stringify(parse(text)) === JSON.stringify(meant);
  } catch {
    return false;
  }
}
