/** The schemes that put a letter or a kind on a customer or a visit are kept apart: the letters mean different things. */
import { expect, test } from "vitest";
import type { Column } from "../../src/warehouse/entities/entity.ts";
import { type EntityName, entityNamed } from "../../src/warehouse/entities/index.ts";

/** Scheme → the one column that holds it and its classes. */
const schemes: readonly (readonly [string, EntityName, string, readonly string[]])[] = [
  ["relation to the trade (篇四)", "customer", "relation", ["general", "special"]],
  ["stage of life (篇十二)", "customer", "category", ["target", "general", "key", "potential"]],
  ["value grade (篇十四)", "customer_grade", "grade", ["A", "B", "C"]],
  ["reception class (篇七)", "reception", "class", ["A", "B", "C", "D"]],
  ["secrecy (篇四)", "customer", "secrecy", ["none", "confidential", "top_secret"]],
  ["complainant (篇三)", "complaint", "customer_type", ["consumer", "agent", "franchisee"]],
];

const columnOf = (entity: EntityName, name: string): Column => {
  const columns: Readonly<Record<string, Column>> = entityNamed(entity).columns;
  const column = columns[name];
  if (column === undefined) throw new Error(`no column ${entity}.${name}`);
  return column;
};

test.each(schemes)("%s has a column of its own", (_, entity, name, codes) => {
  expect(columnOf(entity, name).codes).toEqual(codes);
});

test("a reader never sees two schemes under one name", () => {
  const titles = schemes.map(([, entity, name]) => columnOf(entity, name).title);
  expect(new Set(titles).size).toBe(titles.length);
});
