import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CopyLine, REGISTER, registered } from "../../../src/exports/copy-register.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const NOW = "2026-10-09T09:00:00";

const line = (copy: string, changes: Partial<CopyLine> = {}): CopyLine => ({
  copy,
  at: NOW,
  by: "张三",
  purpose: "月度例会",
  period: "2026-03",
  asOf: "2026-09-30",
  audience: "management",
  identify: "code",
  external: false,
  file: "a.pptx",
  sha256: "00ff",
  ...changes,
});

const textOf = (directory: string): string => readFileSync(join(directory, REGISTER), "utf8");

async function numbered(directory: string, now = NOW): Promise<string> {
  const { copy } = await registered(directory, now, async (number) => ({ copy: number, lines: [line(number)] }));
  return copy;
}

test("numbers go up within a year and start again in the next", async () => {
  const directory = temporaryFolder();
  expect(await numbered(directory)).toBe("2026-0001");
  expect(await numbered(directory)).toBe("2026-0002");
  expect(await numbered(directory, "2027-01-04T08:00:00")).toBe("2027-0001");
});

test("a line says who, when, what and what for, and opens in Excel", async () => {
  const directory = temporaryFolder();
  await numbered(directory);
  expect(textOf(directory)).toBe(
    "\uFEFF编号,时间,经手人,用途,期间,数据截止,读者,人员标识,对外,文件,SHA-256\r\n" +
      "2026-0001,2026-10-09 09:00:00,张三,月度例会,2026-03,2026-09-30,management,code,否,a.pptx,00ff\r\n",
  );
});

test("words cannot break the table nor become a formula", async () => {
  const directory = temporaryFolder();
  await registered(directory, NOW, async (copy) => ({
    lines: [line(copy, { by: "=1+1", purpose: '会议,"急"\n第二行' })],
  }));
  expect(textOf(directory)).toContain(`'=1+1,"会议,""急"" 第二行",`);
});

describe("a failure", () => {
  test("takes no number and leaves no lock", async () => {
    const directory = temporaryFolder();
    const failing = registered(directory, NOW, async () => {
      throw new Error("no paper");
    });
    await expect(failing).rejects.toThrow("no paper");
    expect(existsSync(join(directory, REGISTER))).toBe(false);
    expect(await numbered(directory)).toBe("2026-0001");
  });

  test("is what a second export at the same time gets", async () => {
    const directory = temporaryFolder();
    await registered(directory, NOW, async (copy) => {
      await expect(numbered(directory)).rejects.toThrow("another export of this project is running");
      return { lines: [line(copy)] };
    });
    expect(await numbered(directory)).toBe("2026-0002");
  });
});
