import { describe, expect, test } from "vitest";
import { raw } from "../../../src/markup.ts";
import { pageShell } from "../../../src/site/page-shell.ts";
import { contextOf } from "../../support/fixture-page.ts";

const shell = (path: string) =>
  pageShell(contextOf(path), {
    title: "2026年8月经营月报",
    style: "p{margin:0}",
    runtime: "",
    main: raw("<h1>月报</h1>"),
  });

describe("pageShell", () => {
  test("speaks Chinese, may be zoomed, asks nobody for an icon", () => {
    const page = shell("monthly/2026-08");
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(page).toContain('content="width=device-width, initial-scale=1"');
    expect(page).toContain('<link rel="icon" href="data:image/svg+xml,');
    expect(page).toContain("<title>2026年8月经营月报 · 观澜测试集团</title>");
    expect(page).not.toMatch(/maximum-scale|generator|<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test("leads to the same month of the other sections and to the neighbouring months", () => {
    const page = shell("monthly/2026-08");
    expect(page).toContain('<a href="2026-08.html" aria-current="page">经营月报</a>');
    expect(page).toContain('href="../sales/2026-08.html"');
    expect(page).toContain('<a rel="prev" href="2026-07.html">上一期</a>');
    expect(page).toContain('<a rel="next" href="2026-09.html">下一期</a>');
    expect(page).toContain('href="../ranking/2026-P4.html"');
  });

  test("the last month has no next one", () => {
    expect(shell("monthly/2026-09")).toContain('<span class="off">下一期</span>');
  });

  test("says until when, for whom and under which policies, on every page", () => {
    const page = shell("quality");
    expect(page).toContain("内部资料，请勿外传");
    expect(page).toContain("读者：总经理 · 数据截止 2026-09-30");
    expect(page).toContain("客户档案管理制度（篇二）");
  });
});
