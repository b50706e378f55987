import { describe, expect, test } from "vitest";
import { headerName } from "../../loaders/headers/header-key.ts";
import { headersOf } from "../../loaders/headers/known-headers.ts";
import { sources } from "../../loaders/sources.ts";
import { wordKey } from "../../loaders/values/plain-text.ts";
import type { Column } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";

test("every entity has one source, parents first", () => {
  expect(sources.map(({ entity }) => entity.name)).toEqual(entities.map(({ name }) => name));
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

test("what a row refers to is loaded before it", () => {
  const late = entities.flatMap(({ name, columns }, at) =>
    Object.entries<Column>(columns)
      .filter(([, { references }]) => references !== undefined)
      .filter(([, { references }]) => entities.findIndex((each) => each.name === references?.split(".")[0]) >= at)
      .map(([column]) => `${name}.${column}`),
  );
  expect(late).toEqual([]);
});

test("no key and no reference is personal, so that quarantine may show them", () => {
  const shown = entities.flatMap(({ name, columns, key }) =>
    Object.entries(columns)
      .filter(([column, each]) => each.personal && (key.some((one) => one === column) || each.references))
      .map(([column]) => `${name}.${column}`),
  );
  expect(shown).toEqual([]);
});

describe.each(sources.map((source) => ({ id: source.id, source })))("$id", ({ source }) => {
  test("reads every column of its entity", () => {
    expect(Object.keys(source.columns).sort()).toEqual(Object.keys(source.entity.columns).sort());
  });

  test("knows each header for one column only", () => {
    const headers = [
      ...Object.keys(source.columns).flatMap((column) => headersOf(source, column)),
      ...Object.entries(source.wide?.headers ?? {}).flatMap(([item, names]) => [item, ...names]),
    ].map((header) => headerName(header).full);
    expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
  });

  test.each(Object.entries(source.columns))(
    "%s: each word has one meaning, and each meaning exists",
    (name, column) => {
      const type = source.entity.columns[name];
      const meanings = type?.type === "boolean" ? ["true", "false"] : (type?.codes ?? []);
      const words = Object.entries(column.words ?? {});
      expect(words.map(([code]) => code).filter((code) => !meanings.includes(code))).toEqual([]);
      const spellings = words.flatMap(([code, list]) => [...new Set([code, ...list].map(wordKey))]);
      expect(spellings.filter((word, index) => spellings.indexOf(word) !== index)).toEqual([]);
    },
  );

  test("says how to normalise what it hashes", () => {
    const hashed = Object.entries(source.entity.columns).filter(([, { type }]) => type === "hash");
    expect(hashed.filter(([name]) => source.columns[name]?.identifies === undefined)).toEqual([]);
  });

  test("has Chinese words for every code", () => {
    const worded = Object.entries(source.entity.columns)
      .filter(([, { type }]) => type === "code")
      .map(([name, { codes }]) => ({ name, codes, words: Object.keys(source.columns[name]?.words ?? {}) }));
    expect(worded.map(({ words }) => words)).toEqual(worded.map(({ codes }) => codes));
  });
});
