import { readXlsx, type Sheet } from "hucre";
import { describe, expect, test } from "vitest";
import { packOf } from "../../../../src/exports/pack/pack-of.ts";
import { defaultTheme } from "../../../../src/exports/pack-theme.ts";
import { sheetNames } from "../../../../src/exports/xlsx/sheet-names.ts";
import { columnName } from "../../../../src/exports/xlsx/write-sheet.ts";
import { writeXlsx } from "../../../../src/exports/xlsx/write-xlsx.ts";
import { openPackage, openXmlProblems } from "../../../support/open-xml-problems.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";
import { child, named } from "../../../support/xml-tree.ts";

const pack = packOf(snapshotFixture(), { period: "2026-03", external: false, copyLabel: "编号 2026-0001" });
const bytes = await writeXlsx(pack, { theme: defaultTheme });
const { sheets } = await readXlsx(bytes, { readStyles: true });
const opened = openPackage(bytes);

const sheetNamed = (name: string): Sheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${sheets.map((each) => each.name).join(" ")}`);
  return sheet;
};

test("breaks no rule of the package", () => {
  expect(openXmlProblems(opened)).toEqual([]);
});

test("has a sheet for every table and chart between cover and definitions", () => {
  const names = sheets.map(({ name }) => name);
  expect(names[0]).toBe("封面");
  expect(names.at(-1)).toBe("定义");
  expect(names).toEqual(expect.arrayContaining(["总览", "各店", "各部门", "客户分级", "档案按时移交率"]));
});

describe("cells", () => {
  test("a rate is a number with its parts beside it: 164 of 200", () => {
    const stores = sheetNamed("各店");
    const head = stores.rows[2] ?? [];
    const at = head.indexOf("新车档案按时移交率");
    expect(head.slice(at, at + 3)).toEqual([
      "新车档案按时移交率",
      "新车档案按时移交率 分子",
      "新车档案按时移交率 分母",
    ]);
    expect(stores.rows.at(-1)?.slice(at, at + 3)).toEqual([0.82, 164, 200]);
  });

  test("months are dates", () => {
    expect(sheetNamed("档案按时移交率").rows[3]?.[0]).toEqual(new Date("2025-08-01T00:00:00Z"));
  });

  test("nothing that looks like a number is text", () => {
    const texts = sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === "string"));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /^[+\-−]?[\d,.]+\s*(%|元|天|个百分点)?$/.test(text.trim()))).toEqual([]);
  });

  test("numbers have the formats of their kind", () => {
    const formats = new Set(
      [...(sheetNamed("总览").cells?.values() ?? [])]
        .filter(({ value }) => typeof value === "number")
        .map(({ style }) => style?.numFmt),
    );
    expect(formats).toContain("0.0%");
    expect(formats).toContain("#,##0");
    expect(formats).toContain('+0.0" 个百分点";-0.0" 个百分点";"持平"');
  });
});

test("every sheet has a frozen header, a filter and prints landscape A4 at the width of the page", () => {
  const parts = [...opened.trees].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  expect(parts).toHaveLength(sheets.length);
  for (const [, tree] of parts) {
    expect(named(tree, "pane")[0]?.attributes).toMatchObject({ ySplit: "3", state: "frozen" });
    expect(named(tree, "autoFilter")[0]?.attributes.ref).toMatch(/^A3:/);
    expect(named(tree, "pageSetup")[0]?.attributes).toMatchObject({
      paperSize: "9",
      orientation: "landscape",
      fitToHeight: "0",
    });
    expect(child(tree, "headerFooter", "oddFooter")?.text).toContain("内部资料 · 编号 2026-0001");
  }
  const workbook = opened.trees.get("xl/workbook.xml");
  const titles =
    workbook === undefined
      ? []
      : named(workbook, "definedName").filter(({ attributes }) => attributes.name === "_xlnm.Print_Titles");
  expect(titles.map(({ text }) => text.replace(/^.*!/, ""))).toEqual(sheets.map(() => "$1:$3"));
});

test("same pack, same bytes", async () => {
  expect(Buffer.from(await writeXlsx(pack, { theme: defaultTheme })).equals(Buffer.from(bytes))).toBe(true);
});

test("sheets get names that Excel takes", () => {
  const names = sheetNames(["封面", "a/b[1]?", "a/b[1]?", "长".repeat(40), "长".repeat(40), "''"]);
  expect(names).toEqual(["封面 2", "a b 1", "a b 1 2", "长".repeat(31), `${"长".repeat(26)} 2`, "表"]);
});

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 52].map(columnName)).toEqual(["A", "Z", "AA", "BA"]);
});
