import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadProject } from "../../../loaders/load.ts";
import type { LoadReport } from "../../../loaders/load-report.ts";
import { openProject } from "../../../src/project/project.ts";
import type { BrokenRow } from "../../../src/sample/exports/exporter.ts";
import { generateSample } from "../../../src/sample/generate-sample.ts";
import { vinCheckDigit } from "../../../src/sample/identities.ts";
import { committedSample } from "../../../src/sample/sample-options.ts";
import { repositoryRoot } from "../../support/source-tree.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { zipParts } from "../../support/zip-parts.ts";

const committed = join(repositoryRoot, "data/sample");
const MOST_BYTES = 6 * 1024 * 1024;

/** Files below a folder, derived ones left out, by path. */
function filesBelow(root: string): Map<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(".guanlan"))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/** A file by its text: parts of a workbook, the decoded text of everything else. */
function textsOf(path: string, bytes: Buffer): string[] {
  if (path.endsWith(".xlsx")) return [...zipParts(bytes)].map(([name, text]) => `${name}\n${text}`);
  const isUtf8 = !path.endsWith(".csv") || bytes[0] === 0xef;
  return [new TextDecoder(isUtf8 ? "utf-8" : "gb18030", { fatal: true }).decode(bytes)];
}

describe("generation", () => {
  const small = { stores: 1, months: 3 };

  test("gives the same bytes for the same seed, others for another", async () => {
    const [a, b, c] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const { files } = await generateSample({ ...small, seed: 1, out: a });
    await generateSample({ ...small, seed: 1, out: b });
    await generateSample({ ...small, seed: 2, out: c });
    const [first, again, other] = [filesBelow(a), filesBelow(b), filesBelow(c)];
    expect([...first.keys()]).toEqual([...files].sort());
    expect([...first].filter(([path, bytes]) => again.get(path)?.equals(bytes) !== true)).toEqual([]);
    expect([...first].some(([path, bytes]) => path.includes("客流") && other.get(path)?.equals(bytes))).toBe(false);
  });

  test("of a small project loads without an unexpected fault", async () => {
    const out = temporaryFolder();
    const { broken } = await generateSample({ ...small, seed: 7, out });
    const report = await loadProject(openProject(out), { now: "2026-10-09T09:00:00" });
    expect(report.issues.map(placeOf).sort()).toEqual(broken.map(placeOf).sort());
  });
});

const placeOf = ({ source, file, sheet, row, column, check }: Omit<BrokenRow, "note">): string =>
  [source, file, sheet ?? "", row, column, check].join(" | ");

describe("data/sample", () => {
  test("stays within 6 MB", () => {
    const size = [...filesBelow(committed).keys()].reduce((sum, path) => sum + statSync(join(committed, path)).size, 0);
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("is what its options give", async () => {
    const out = temporaryFolder();
    await generateSample({ ...committedSample, out });
    const [kept, made] = [filesBelow(committed), filesBelow(out)];
    expect([...kept.keys()]).toEqual([...made.keys()]);
    const isSame = (path: string, bytes: Buffer): boolean =>
      JSON.stringify(textsOf(path, kept.get(path) ?? Buffer.alloc(0))) === JSON.stringify(textsOf(path, bytes));
    expect([...made].filter(([path, bytes]) => !isSame(path, bytes)).map(([path]) => path)).toEqual([]);
  });

  test("names nobody: no mobile number, no plate, no car that could be real", () => {
    const texts = [...filesBelow(committed)].flatMap(([path, bytes]) => textsOf(path, bytes));
    const plates = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z]·?[A-HJ-NP-Z0-9]{5}/;
    for (const text of texts) {
      expect(text.match(/(?<![\d.])1[3-9]\d{9}(?![\d.])/)).toBeNull();
      expect(text.match(plates)).toBeNull();
      for (const [vin] of text.matchAll(
        /(?<![A-Za-z0-9])(?=\d*[A-Z])(?=[A-Z]*\d)[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g,
      )) {
        expect(vin).toMatch(/^0ZZ/);
        expect(vin[8]).not.toBe(vinCheckDigit(vin));
      }
    }
    expect(texts.some((text) => text.includes("0ZZ"))).toBe(true);
  });

  describe("loaded", () => {
    let report: LoadReport;
    const copy = mkdtempSync(join(tmpdir(), "guanlan-sample-"));
    afterAll(() => rmSync(copy, { recursive: true, force: true }));
    const { broken } = JSON.parse(readFileSync(join(committed, "planted.json"), "utf8")) as { broken: BrokenRow[] };

    beforeAll(async () => {
      cpSync(committed, copy, { recursive: true, filter: (path) => !path.includes(".guanlan") });
      report = await loadProject(openProject(copy), { now: "2026-10-09T09:00:00" });
    });

    test("exactly the planted rows are quarantined, each for its reason", () => {
      expect(broken.length).toBeGreaterThanOrEqual(36);
      expect(report.issues.map(placeOf).sort()).toEqual(broken.map(placeOf).sort());
    });

    test("every row read is accepted or quarantined, and nothing is warned of", () => {
      expect(report.sources.filter((each) => each.accepted + each.quarantined !== each.read)).toEqual([]);
      expect(report.sources.filter((each) => each.accepted === 0)).toEqual([]);
      expect(report.warnings).toEqual([]);
    });
  });
});
