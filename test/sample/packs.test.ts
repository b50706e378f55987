/** Every medium says the same: figures read back out of the files against the snapshot, for a month, two months and a year. */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parsePeriod } from "../../src/calendar/periods.ts";
import { main } from "../../src/cli/main.ts";
import type { Pack } from "../../src/exports/pack/pack.ts";
import { packOf } from "../../src/exports/pack/pack-of.ts";
import { defaultTheme } from "../../src/exports/pack-theme.ts";
import { writePptx } from "../../src/exports/pptx/write-pptx.ts";
import { writeXlsx } from "../../src/exports/xlsx/write-xlsx.ts";
import { openProject } from "../../src/project/project.ts";
import { valueText } from "../../src/snapshot/figure-text.ts";
import { Figures } from "../../src/snapshot/figures.ts";
import type { Snapshot } from "../../src/snapshot/snapshot.ts";
import { takeSnapshot } from "../../src/snapshot/take-snapshot.ts";
import { openAnalysis } from "../../src/warehouse/analysis.ts";
import { cacheProblems, fontProblems, orderProblems } from "../support/chart-problems.ts";
import { openPackage, openXmlProblems } from "../support/open-xml-problems.ts";
import { recording } from "../support/recording-effects.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { child, named, type XmlNode } from "../support/xml-tree.ts";

const periods = ["2026-03", "2025-12", "2026-08", "2026-P2", "2025"];

async function snapshotOf(period: string): Promise<Snapshot> {
  const project = openProject(inject("sampleProject"));
  const analysis = await openAnalysis(project, { asOf: "2026-09-30" });
  try {
    const options = {
      audience: "management",
      identifiers: "employee_code",
      focus: parsePeriod(period),
      progress: () => {},
    } as const;
    return (await takeSnapshot(project, analysis, options)).snapshot;
  } finally {
    await analysis.close();
  }
}

const textsOf = (tree: XmlNode): string =>
  named(tree, "a:p")
    .map((line) =>
      named(line, "a:t")
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");

describe.each(periods)("the pack of %s", (period) => {
  let snapshot: Snapshot;
  let pack: Pack;
  let pptx: Uint8Array;
  let opened: ReturnType<typeof openPackage>;

  beforeAll(async () => {
    snapshot = await snapshotOf(period);
    pack = packOf(snapshot, { period, external: false, copyLabel: "编号 2026-0001" });
    pptx = await writePptx(pack, { theme: defaultTheme });
    opened = openPackage(pptx);
  });

  /** The figures of the group as the snapshot has them, in the words of the pages. */
  const expected = () => {
    const figures = new Figures(snapshot);
    const ids = new Set(
      pack.sections
        .filter(({ chapter }) => chapter !== "辅导卡")
        .flatMap((each) => each.figures.map(({ metric }) => metric)),
    );
    return [...ids].map((id) => {
      const metric = figures.metric(id);
      const { value = null } = figures.amount(id, period) ?? {};
      return {
        id,
        title: metric?.title ?? "",
        unit: metric?.unit ?? "count",
        value,
        text: valueText(value, metric?.unit ?? "count"),
      };
    });
  };

  test("has every figure on its slides", () => {
    const slides = [...opened.trees]
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, tree]) => textsOf(tree));
    expect(expected().length).toBeGreaterThanOrEqual(18);
    for (const { title, text } of expected()) {
      const cards = slides.flatMap((slide) => slide.split("\n").filter((_, i, lines) => lines[i - 1] === title));
      expect(
        cards.map((card) => card.split("  ")[0]),
        title,
      ).toContain(text);
    }
  });

  test("has charts that PowerPoint takes, whose last points are the figures", async () => {
    expect(openXmlProblems(opened)).toEqual([]);
    const files = unzipSync(pptx);
    const shown = new Map(expected().map(({ title, unit, value, text }) => [title, { unit, value, text }]));
    let compared = 0;
    for (const [name, tree] of opened.trees) {
      const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name) ?? [];
      if (number === undefined) continue;
      expect([...orderProblems(tree), ...fontProblems(tree)]).toEqual([]);
      const workbook = files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] ?? new Uint8Array();
      expect(await cacheProblems(tree, workbook)).toEqual([]);
      if (parsePeriod(period).kind !== "month") continue;
      for (const series of named(tree, "c:lineChart").flatMap((plot) => named(plot, "c:ser"))) {
        const figure = shown.get(named(series, "c:tx").flatMap((each) => named(each, "c:v"))[0]?.text ?? "");
        if (figure === undefined || figure.value === null) continue;
        const last = named(series, "c:val")
          .flatMap((each) => named(each, "c:pt"))
          .at(-1);
        expect(valueText(Number(child(last, "c:v")?.text), figure.unit)).toBe(figure.text);
        compared++;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(parsePeriod(period).kind === "month" ? 8 : 0);
  });

  test("has every figure as a number in its workbook", async () => {
    const { sheets } = await readXlsx(await writeXlsx(pack, { theme: defaultTheme }));
    const rows = sheets.find(({ name }) => name === "总览")?.rows ?? [];
    for (const { title, unit, value, text } of expected()) {
      const [, cell] = rows.find(([name]) => name === title) ?? [];
      expect(value === null ? cell : typeof cell, title).toBe(value === null ? "—" : "number");
      const read = value === null ? null : Number(cell) * (unit === "fen" ? 100 : 1);
      expect(valueText(read, unit), title).toBe(text);
    }
  });
});

describe("guanlan export", () => {
  const copyOfSample = () => {
    const directory = temporaryFolder();
    cpSync(inject("sampleProject"), directory, { recursive: true, filter: (path) => !path.includes("/sources") });
    return directory;
  };

  test("writes numbered copies, registers them, and the same copy has the same bytes", async () => {
    const made = await Promise.all(
      [copyOfSample(), copyOfSample()].map(async (project) => {
        const effects = recording();
        const out = join(project, "out");
        const argv = [
          "export",
          "2026-03",
          "--project",
          project,
          "--out",
          out,
          "--format",
          "pptx",
          "--audience",
          "meeting",
          "--by",
          "张三",
          "--purpose",
          "例会",
          "--json",
        ];
        expect([await main(argv, effects), effects.errors()]).toEqual([0, ""]);
        return {
          json: JSON.parse(effects.output()),
          bytes: readFileSync(join(out, "2026-03-meeting-2026-0001.pptx")),
          register: readFileSync(join(project, "exports/register.csv"), "utf8"),
        };
      }),
    );
    const [first, second] = made;
    expect(first?.json).toMatchObject({
      copy: "2026-0001",
      period: "2026-03",
      audience: "meeting",
      identify: "code",
      external: false,
      skipped: [],
    });
    expect(first?.register).toContain("2026-0001,2026-10-09 09:00:00,张三,例会,2026-03,2026-09-30,meeting,code,否,");
    expect(first?.bytes.equals(second?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  test("a pack that leaves the house says who takes it, names nobody and has no grades", async () => {
    const project = copyOfSample();
    const out = join(project, "out");
    const argv = ["export", "2026-P2", "--project", project, "--out", out, "--format", "xlsx", "--external"];
    const bare = recording();
    expect(await main(argv, bare)).toBe(64);
    expect(bare.errors()).toContain("missing --by and --purpose");
    expect(await main([...argv, "--by", "张三", "--purpose", "厂家会议"], recording())).toBe(0);
    const [file = ""] = readdirSync(out);
    const { sheets } = await readXlsx(readFileSync(join(out, file)));
    const text = sheets.flatMap(({ rows }) => rows.flat().map(String)).join("\n");
    expect(text).toContain("对外资料");
    expect(sheets.map(({ name }) => name)).not.toContain("客户分级");
    expect(text).not.toMatch(/Y\d-\d\d|员工\d/);
  });

  test("nobody is named further than the audience may see", async () => {
    const effects = recording();
    const argv = [
      "export",
      "2026-03",
      "--project",
      inject("sampleProject"),
      "--audience",
      "meeting",
      "--identify",
      "name",
    ];
    expect(await main(argv, effects)).toBe(64);
    expect(effects.errors()).toContain('invalid identifiers: "employee_name" (audience meeting may see employee_code)');
  });

  test.each([
    [["--format", "docx"], 'unknown format: "docx"'],
    [["--identify", "phone"], 'unknown identify: "phone"'],
    [["--external", "--identify", "name", "--by", "a", "--purpose", "b"], "names nobody"],
  ])("refuses %j before it reads data", async (options, message) => {
    const effects = recording();
    expect(await main(["export", "2026-03", "--project", "missing", ...options], effects)).toBe(64);
    expect(effects.errors()).toContain(message);
  });
});
