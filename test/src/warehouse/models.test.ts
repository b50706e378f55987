/** The models hold what the schema promises: columns, keys, one file each, short enough to read. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { modelSql, models } from "../../../src/warehouse/models.ts";
import { queryRows } from "../../../src/warehouse/query-rows.ts";
import { marts } from "../../../src/warehouse/schema/index.ts";
import type { Mart } from "../../../src/warehouse/schema/mart.ts";
import { openAnalysisOf } from "../../support/analysis-of.ts";
import { repositoryRoot } from "../../support/source-tree.ts";

const typeNames: Readonly<Record<string, string>> = {
  text: "VARCHAR",
  date: "DATE",
  timestamp: "TIMESTAMP",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

interface Told {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
}

/** What the schema says of a mart's columns, in DuckDB's words. */
const promised = ({ columns }: Mart): Told[] =>
  Object.entries(columns).map(([name, type]) => ({
    name,
    type: typeNames[type.replace("?", "")] ?? "",
    isNullable: type.endsWith("?"),
  }));

describe("against DuckDB's information schema", () => {
  const tables = new Map<string, Told[]>();
  const outputs = new Map<string, string[]>();

  beforeAll(async () => {
    const analysis = await openAnalysisOf({}, { asOf: "2026-03-31" });
    const rows = await queryRows<Record<"table_name" | "column_name" | "data_type" | "is_nullable", string>>(
      analysis.connection,
      "select table_name, column_name, data_type, is_nullable from information_schema.columns order by ordinal_position",
    );
    for (const { table_name, column_name, data_type, is_nullable } of rows) {
      const told = { name: column_name, type: data_type, isNullable: is_nullable === "YES" };
      tables.set(table_name, [...(tables.get(table_name) ?? []), told]);
    }
    for (const model of models.filter(({ layer }) => layer === "marts")) {
      const described = await queryRows<{ column_name: string }>(analysis.connection, `describe ${modelSql(model)}`);
      outputs.set(model.name, described.map(({ column_name }) => column_name).sort());
    }
    await analysis.close();
  });

  test.each(marts)("$name has the columns that the schema promises", (mart) => {
    expect(tables.get(mart.name)).toEqual(promised(mart));
  });

  test.each(marts)("the model of $name gives each of them and no others", (mart) => {
    expect(outputs.get(mart.name)).toEqual(Object.keys(mart.columns).sort());
  });

  test.each(marts)("the key of $name is made of its columns", ({ columns, key }: Mart) => {
    expect(key.filter((column) => columns[column] === undefined || columns[column]?.endsWith("?"))).toEqual([]);
  });
});

test("every SQL file is a model and every model a file", () => {
  const files = ["staging", "intermediate", "marts"].flatMap((layer) =>
    readdirSync(join(repositoryRoot, "src/warehouse", layer)).map((file) => `${layer}/${file}`),
  );
  expect(files.sort()).toEqual(models.map(({ layer, name }) => `${layer}/${name}.sql`).sort());
});

test("no model is longer than a screen", () => {
  expect(models.filter((model) => modelSql(model).split("\n").length > 80).map(({ name }) => name)).toEqual([]);
});

test("marts read staging through no back door", () => {
  const reads = (model: (typeof models)[number]) => modelSql(model).match(/\braw\.\w+/g) ?? [];
  const outside = models.filter(({ layer }) => layer !== "staging").flatMap((model) => reads(model));
  // The first cycle kept is a property of the register, not of what was known on the as-of day.
  expect(outside).toEqual(["raw.customer_grade"]);
});
