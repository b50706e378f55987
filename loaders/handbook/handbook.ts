/** The handbook of sources, out of the contracts themselves. */
import type { Handbook, HandbookColumn, HandbookSource } from "../../src/project/handbook.ts";
import type { Column, ColumnType } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import { headersOf } from "../headers/known-headers.ts";
import type { RowCheck, Source } from "../source.ts";
import { sources } from "../sources.ts";
import { exampleCells, exampleCsv } from "./example-file.ts";

export const handbook = (): Handbook => sources.map(handbookSource);

const types: Readonly<Record<ColumnType, string>> = {
  text: "文字",
  date: "日期",
  timestamp: "日期时间",
  month: "月份",
  fen: "金额（元）",
  integer: "整数",
  number: "数字",
  boolean: "是否",
  hash: "编号（只存加密摘要）",
  presence: "是否填写（内容不保存）",
  code: "选项",
};

function handbookSource(source: Source): HandbookSource {
  const { id, title, entity, checks, wide } = source;
  const examples = exampleCells(source);
  return {
    id,
    title,
    columns: Object.entries(entity.columns).map(([name, column]) => ({
      ...handbookColumn(source, name, column),
      example: examples.get(name) ?? "",
    })),
    checks: checks.flatMap((check) => checkWords(check, entity.columns)),
    items: Object.entries(wide?.headers ?? {}).map(([code, headers]) => ({ code, headers })),
    example: { file: `${id}.csv`, text: exampleCsv(source) },
  };
}

function handbookColumn(source: Source, name: string, column: Column): Omit<HandbookColumn, "example"> {
  const own = source.columns[name];
  const [, , ...headers] = headersOf(source, name);
  return {
    name,
    title: column.title,
    type: types[column.type],
    isRequired: column.required === true && own?.default === undefined,
    isKey: source.entity.key.includes(name),
    headers,
    codes: Object.entries(own?.words ?? {}).map(([code, words]) => ({ code, words })),
    notes: [
      ...(column.references === undefined ? [] : [`须在${parentTitle(column.references)}里存在`]),
      ...(own?.default === undefined
        ? []
        : [`不填按${own.words?.[String(own.default)]?.[0] ?? ` ${String(own.default)}`}`]),
      ...(column.personal === true ? ["个人信息，不进报表"] : []),
    ],
  };
}

const parentTitle = (reference: string): string =>
  entities.find(({ name }) => name === reference.split(".")[0])?.title ?? reference;

/** `"closed_at" < "received_at"` is a breach: 结案时间不早于受理时间. */
function checkWords({ mayBreach, title: own }: RowCheck, columns: Readonly<Record<string, Column>>): string[] {
  if (own !== undefined) return [own];
  const [, left = "", right, zero] = /^"(\w+)" < (?:"(\w+)"|(0))$/.exec(mayBreach ?? "") ?? [];
  const title = (name: string) => columns[name]?.title ?? name;
  if (right !== undefined) return [`${title(left)}不早于${title(right)}`];
  return zero === undefined ? [] : [`${title(left)}不为负`];
}
