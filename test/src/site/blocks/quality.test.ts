import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

const words = (show: string) => wordsOf(renderBlock("quality", `show: ${show}`, contextOf("quality")));

test("what was read, accepted and turned away, as a whole and per file", () => {
  expect(words("summary")).toBe("数据截止日 2026-09-30 放假安排已知至 2026-12-31 读入行数 100 接受 98 隔离 2");
  expect(words("files")).toContain("sources/投诉记录.xlsx 投诉 100 98 2 受理时间：格式不正确（2 行）");
});

test("the rejected rows with their place, reason and what was there", () => {
  expect(words("issues")).toContain("sources/投诉记录.xlsx 3月 118 受理时间 格式不正确 日期时间 2026-02-30");
  expect(words("issues")).toContain("另有 1 条未列出");
});
