import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Pack, PackChart, PackSection } from "../../../../src/exports/pack/pack.ts";
import { packOf } from "../../../../src/exports/pack/pack-of.ts";
import { defaultTheme } from "../../../../src/exports/pack-theme.ts";
import { writePptx } from "../../../../src/exports/pptx/write-pptx.ts";
import { cacheProblems, fontProblems, orderProblems } from "../../../support/chart-problems.ts";
import { openPackage, openXmlProblems } from "../../../support/open-xml-problems.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";
import { named, type XmlNode } from "../../../support/xml-tree.ts";

const monthPack = packOf(snapshotFixture(), { period: "2026-03", external: false, copyLabel: "编号 2026-0001" });
const bytes = await writePptx(monthPack, { theme: defaultTheme });
const opened = openPackage(bytes);

const parts = (pattern: RegExp, { trees } = opened): [string, XmlNode][] =>
  [...trees].filter(([name]) => pattern.test(name));
const textOf = (tree: XmlNode): string =>
  named(tree, "a:t")
    .map(({ text }) => text)
    .join("\n");
const charts = parts(/^ppt\/charts\/chart\d+\.xml$/);

test("breaks no rule of the package", () => {
  expect(openXmlProblems(opened)).toEqual([]);
});

describe("native charts", () => {
  test("there is one for every chart of the pack", () => {
    expect(charts).toHaveLength(monthPack.sections.filter(({ chart }) => chart !== null).length);
  });

  test("have their elements in the order of the schema and fonts on every text", () => {
    expect(charts.flatMap(([, tree]) => [...orderProblems(tree), ...fontProblems(tree)])).toEqual([]);
  });

  test("repeat exactly what their workbooks hold", async () => {
    const files = unzipSync(bytes);
    for (const [i, [, tree]] of charts.entries()) {
      const workbook = files[`ppt/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`];
      expect(await cacheProblems(tree, workbook ?? new Uint8Array())).toEqual([]);
    }
  });
});

describe("slides", () => {
  const slides = parts(/^ppt\/slides\/slide\d+\.xml$/);

  test("the cover says whose copy of what it is", () => {
    const [, cover] = slides[0] ?? [];
    const text = cover === undefined ? "" : textOf(cover);
    for (const words of [
      "2026年3月经营月报",
      "观澜测试集团",
      "数据截止 2026-09-30",
      "内部资料 · 编号 2026-0001",
      "读者：总经理",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("every finding has its title in the title's place", () => {
    const titles = slides.flatMap(([, tree]) =>
      named(tree, "p:sp")
        .filter((shape) => named(shape, "p:ph").some(({ attributes }) => attributes.type === "title"))
        .map(textOf),
    );
    for (const { title } of monthPack.sections) expect(titles).toContain(title);
    expect(titles).toHaveLength(slides.length);
  });

  test("notes give definitions and clauses", () => {
    const notes = parts(/^ppt\/notesSlides\//)
      .map(([, tree]) => textOf(tree))
      .join("\n");
    for (const { notes: own } of monthPack.sections) {
      for (const { definition, clause } of own) {
        expect(notes).toContain(definition);
        expect(notes).toContain(clause);
      }
    }
  });

  test("the footer stands on the master with mark and number", () => {
    const layouts = parts(/^ppt\/slideLayouts\//)
      .map(([, tree]) => textOf(tree))
      .join("\n");
    expect(layouts).toContain("内部资料 · 编号 2026-0001 · 读者：总经理");
  });

  test("Chinese letters have a font in theme and text", () => {
    const fonts = parts(/^ppt\/(theme|slides|slideLayouts)\//).flatMap(([, tree]) =>
      named(tree, "a:ea").map(({ attributes }) => attributes.typeface),
    );
    expect(new Set(fonts)).toEqual(new Set(["Microsoft YaHei"]));
  });
});

test("same pack, same bytes", async () => {
  expect(Buffer.from(await writePptx(monthPack, { theme: defaultTheme })).equals(Buffer.from(bytes))).toBe(true);
});

test("a company's colours and fonts are used everywhere", async () => {
  const theme = {
    ...defaultTheme,
    colors: { ...defaultTheme.colors, primary: "AA1122" },
    fonts: { latin: "Arial", eastAsian: "KaiTi" },
  };
  const own = openPackage(await writePptx(monthPack, { theme }));
  expect(
    parts(/^ppt\/slides\//, own).some(([, tree]) =>
      named(tree, "a:srgbClr").some(({ attributes }) => attributes.val === "AA1122"),
    ),
  ).toBe(true);
  const fonts = [...own.trees.values()].flatMap((tree) =>
    named(tree, "a:ea").map(({ attributes }) => attributes.typeface),
  );
  expect(new Set(fonts)).toEqual(new Set(["KaiTi"]));
});

test("control characters, markup and gaps do no harm", async () => {
  const chart: PackChart = {
    title: '图\u0007 <一> & "二"',
    summary: "说\u0001明",
    drawing: { option: {}, height: 1, table: { head: [], rows: [] } },
    native: {
      kind: "line",
      unit: "ratio",
      categories: ["a\u0002", "b & c"],
      series: [{ name: "甲\u000b<", role: "data", values: [null, 0.5] }],
    },
  };
  const first = monthPack.sections[1] as PackSection;
  const dirty: Pack = {
    ...monthPack,
    title: "月报\u0003 <A&B>",
    sections: [{ ...first, title: "标题\u0004 <x>", chart }],
  };
  const made = await writePptx(dirty, { theme: defaultTheme });
  const opening = openPackage(made);
  expect(openXmlProblems(opening)).toEqual([]);
  const [[, tree] = []] = parts(/^ppt\/charts\/chart1\.xml$/, opening);
  expect(tree === undefined ? [] : named(tree, "c:v").map(({ text }) => text)).toEqual(["甲<", "a", "b & c", "0.5"]);
  expect(
    await cacheProblems(
      tree as XmlNode,
      unzipSync(made)["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"] ?? new Uint8Array(),
    ),
  ).toEqual([]);
});
