/** Tables that hold accepted rows exactly as their entity declares them, with the line each came from. */
import { type Entity, sqlType } from "./entities/entity.ts";
import { entities } from "./entities/index.ts";

/** Columns that every raw table carries besides its entity's. */
export const provenanceColumns = ["_file", "_sheet", "_row"] as const;

/** `create table` of an entity; keys are asserted by the loader so that a duplicate is a quarantine record. */
export function rawTableDdl(entity: Entity, schema: "raw" | "superseded" = "raw"): string {
  const own = Object.entries(entity.columns).map(
    ([name, column]) => `"${name}" ${sqlType(column.type)}${column.required ? " not null" : ""}`,
  );
  const columns = [...own, "_file varchar not null", "_sheet varchar", "_row integer not null"];
  return `create table if not exists ${schema}."${entity.name}" (${columns.join(", ")})`;
}

/** Everything a new warehouse needs before its first row; `superseded` holds rows that a later file has replaced. */
export function rawSchemaDdl(): string[] {
  const schemas = ["raw", "superseded"] as const;
  return schemas.flatMap((schema) => [
    `create schema if not exists ${schema}`,
    ...entities.map((entity) => rawTableDdl(entity, schema)),
  ]);
}
