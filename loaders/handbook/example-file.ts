/** A small file per source that loads as it stands, all of them together without a row turned away. */
import type { Column, Entity } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import type { Source } from "../source.ts";

/** Cells of the one line, by canonical column; empty for what an ordinary row leaves empty. */
export function exampleCells(source: Source): ReadonlyMap<string, string> {
  const { entity } = source;
  return new Map(Object.keys(entity.columns).map((name) => [name, exampleCell(source, name)]));
}

/** With a byte order mark, so that spreadsheets show it right. */
export function exampleCsv(source: Source): string {
  const titles = Object.values<Column>(source.entity.columns).map(({ title }) => title);
  return `\uFEFF${titles.join(",")}\n${[...exampleCells(source).values()].join(",")}\n`;
}

/** What happens to few rows only. */
const RARE = /cancel|changed|left_on|mentor|probation|escalat|grace/;
const SAMPLE_YEAR = 2026;

function exampleCell(source: Source, name: string): string {
  const { entity } = source;
  const column = entity.columns[name];
  if (column === undefined || (RARE.test(name) && column.required !== true)) return "";
  if (column.type === "text" && source.columns[name]?.convert !== undefined) return `${SAMPLE_YEAR}-03`;
  return column.references === undefined ? ownValue(source, name, column) : referred(column.references);
}

/** The parent's own example. */
function referred(reference: string): string {
  const [name, column = ""] = reference.split(".");
  const parent = entities.find((each) => each.name === name);
  return parent === undefined ? "" : textValue(parent, column, parent.title);
}

function ownValue(source: Source, name: string, column: Column): string {
  switch (column.type) {
    case "date":
      return `${SAMPLE_YEAR}-03-05`;
    case "timestamp":
      return `${SAMPLE_YEAR}-03-05 14:20`;
    case "month":
      return `${SAMPLE_YEAR}-03`;
    case "fen":
      return "128000.00";
    case "integer":
      return name === "cycle" ? String(SAMPLE_YEAR) : "1";
    case "number":
      return "80";
    case "boolean":
      return "是";
    case "presence":
      return "有";
    case "hash":
      return source.columns[name]?.identifies === "phone" ? "010-00000000" : "0ZZ EXAMPLE 0000001";
    case "code": {
      const code = column.codes?.[0] ?? "";
      return source.columns[name]?.words?.[code]?.[0] ?? code;
    }
    case "text":
      return textValue(source.entity, name, column.title);
  }
}

/** Ids look like ids; the same column of the same entity has the same value wherever it is referred to. */
function textValue(entity: Entity, name: string, title: string): string {
  const known = { store_id: "S1", department_id: "S1-XS", team_id: "A组", party_id: "P0001" }[name];
  if (known !== undefined) return known;
  if (/(?:employee|advisor|seller|head|archivist|borrower|assessor|proposed_by|owner)/.test(name)) return "Y1-01";
  if (/_(?:id|no)$/.test(name)) return `${entity.name.slice(0, 2).toUpperCase()}0001`;
  return `示例${title}`;
}
