import { readXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import type { QualityIssue } from "../../../src/snapshot/quality.ts";
import { quarantineWorkbook } from "../../../src/snapshot/quality-workbook.ts";
import { snapshotFixture } from "../../support/snapshot-fixture.ts";

const issue = (file: string, row: number, received: string): QualityIssue => ({
  source: "complaints",
  file,
  sheet: null,
  row,
  column: "受理时间",
  reason: "格式不正确",
  expected: "日期时间",
  received,
});

const bookOf = (issues: readonly QualityIssue[], unlisted = 0) => {
  const snapshot = snapshotFixture();
  return quarantineWorkbook({ ...snapshot, quality: { ...snapshot.quality, issues, unlisted } });
};

const sheetsOf = async (issues: readonly QualityIssue[], unlisted = 0) =>
  (await readXlsx(await bookOf(issues, unlisted))).sheets;

describe("the quarantine as a workbook", () => {
  test("has a sheet per file whose lines are its faults, numbers as numbers", async () => {
    const [about, march, april] = await sheetsOf([
      issue("sources/三月.xlsx", 118, "2026-02-30"),
      issue("sources/三月.xlsx", 120, "=1+1"),
      issue("sources/四月.csv", 7, ""),
    ]);
    expect(about?.rows.slice(-2)).toEqual([
      ["sources/三月.xlsx", "三月", 2],
      ["sources/四月.csv", "四月", 1],
    ]);
    expect(march?.rows.map((row) => row.slice(0, 6))).toEqual([
      ["工作表", "行", "列", "原因", "应为", "原值（个人信息已遮盖）"],
      [null, 118, "受理时间", "格式不正确", "日期时间", "2026-02-30"],
      [null, 120, "受理时间", "格式不正确", "日期时间", "=1+1"],
    ]);
    expect(april?.rows).toHaveLength(2);
  });

  test("keeps its heads in sight and can be filtered", async () => {
    const [, sheet] = await sheetsOf([issue("a.csv", 1, "x")]);
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.autoFilter).toMatchObject({ range: "A1:G2" });
  });

  test("names sheets so that Excel opens them: no forbidden characters, 31 at most, none twice", async () => {
    const long = "客户".repeat(20);
    const sheets = await sheetsOf([
      issue(`a/${long}.csv`, 1, ""),
      issue(`b/${long}.csv`, 1, ""),
      issue("c/收件[1]?.csv", 1, ""),
      issue("d/说明.csv", 1, ""),
    ]);
    const names = sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(5);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    expect(names.slice(3)).toEqual(["收件 1", "说明 2"]);
  });

  test("says what is hidden and what is not listed", async () => {
    const [about] = await sheetsOf([issue("a.csv", 1, "")], 12);
    const words = (about?.rows ?? []).map(([first]) => String(first)).join("\n");
    expect(words).toContain("已遮盖");
    expect(words).toContain("另有 12 处问题未列出");
  });

  test("is the same to the byte", async () => {
    const issues = [issue("a.csv", 1, "x")];
    expect(Buffer.from(await bookOf(issues)).equals(Buffer.from(await bookOf(issues)))).toBe(true);
  });
});
