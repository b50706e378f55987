import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

const markup = (show: string) => renderBlock("quality", `show: ${show}`, contextOf("quality"));
const words = (show: string) => wordsOf(markup(show));

test("what was read, accepted and turned away, as a whole and per file", () => {
  expect(words("summary")).toBe(
    "数据截止日 2026-09-30 放假安排已知至 2026-12-31 读入行数 100 接受 98 隔离 2 未按时更新的来源 1",
  );
  expect(words("files")).toContain("sources/投诉记录.xlsx 投诉 100 98 2 受理时间：格式不正确（2 行）");
});

test("whether every source came in time", () => {
  expect(words("freshness")).toContain("投诉 未见应有的数据 2026-07-18 74 天 2026年8月 每月");
});

test("what is past its period, where one is set; the others by name (P04-27)", () => {
  expect(words("retention")).toBe("各来源均未设定保管期限，不作判断。");
  const { quality, ...snapshot } = snapshotFixture();
  const [source] = quality.sources;
  if (source === undefined) throw new Error("no source");
  const kept = (title: string, past: number | null) => ({
    ...source,
    title,
    retention: { months: 36, oldest: past === null ? null : "2023-06-29", past },
  });
  const sources = [kept("投诉", 1200), kept("客户", null)];
  const text = wordsOf(
    renderBlock("quality", "show: retention", contextOf("quality", { ...snapshot, quality: { ...quality, sources } })),
  );
  expect(text).toContain("投诉 36 个月 2023-06-29 1,200 条 客户 36 个月 — 记录没有日期");
  expect(text).not.toContain("未设定");
});

test("every month of a source, the latest first", () => {
  expect(words("months")).toContain("投诉：读入 100，接受 98，隔离 2");
  expect(words("months")).toMatch(/2026年7月 40 40 0 2026年3月 60 58 2 受理时间：格式不正确（2 行）/);
});

test("the rejected rows with their place, reason and what was there, and all of them to take away", () => {
  expect(words("issues")).toContain("sources/投诉记录.xlsx 3月 118 受理时间 格式不正确 日期时间 2026-02-30");
  expect(words("issues")).toContain("另有 1 条未列出");
  expect(markup("issues")).toContain('href="data/quarantine.xlsx" download');
});

test("the checks of the month: found, of how many, and what to make of it", () => {
  expect(words("check-overview")).toContain("订单找不到到店批次 2/50 4.0% 留意 成交率");
  expect(words("check-overview")).toContain("试驾没有到店记录 — — 无数据 试乘试驾率");
});

test("each check with its anchor, its months by store and the codes found", () => {
  expect(markup("checks")).toContain('id="check-order-without-visit"');
  expect(words("checks")).toContain("全部月份：90 份订单中有 2 笔异常");
  expect(words("checks")).toContain("2026年9月 城东店 2/30 DD-1、DD-2");
  expect(words("checks")).toContain("无数据：缺少试乘试驾，未做此项核对。");
});

test("without limits nothing is graded", () => {
  const snapshot = snapshotFixture();
  const context = contextOf("quality", { ...snapshot, quality: { ...snapshot.quality, trustLimits: null } });
  expect(wordsOf(renderBlock("quality", "show: check-overview", context))).toContain("2/50 4.0% — 成交率");
});
