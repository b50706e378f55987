import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkSite } from "../../../src/site/check-site.ts";

const created: string[] = [];
afterAll(() => {
  for (const directory of created) rmSync(directory, { recursive: true, force: true });
});

function site(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), "guanlan-check-"));
  created.push(directory);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

const page = (body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>页</title></head><body>${body}</body></html>`;
const errorsOf = (files: Readonly<Record<string, string>>) => checkSite(site(files), ["王小明"]).errors;

describe("checkSite", () => {
  test("passes a site whose links, fragments and files exist", () => {
    const files = {
      "index.html": page('<a href="monthly/2026-03.html#成交率">月报</a> <a href="data/kpi.json">数据</a>'),
      "monthly/2026-03.html": page(
        '<h2 id="成交率">成交率</h2><a href="../index.html">首页</a><a href="#成交率">本页</a>',
      ),
      "data/kpi.json": "{}",
    };
    expect(checkSite(site(files), [])).toEqual({ errors: [], warnings: [] });
  });

  test.each([
    ["dead link", '<a href="nowhere.html">x</a>'],
    ["dead fragment", '<a href="#nowhere">x</a>'],
    ["request to another host", '<img src="https://cdn.example/x.png">'],
    ["request to another host", '<style>@import "//fonts.example/x.css";</style>'],
    ["error node", '<div class="observablehq--error">SyntaxError</div>'],
    ["block that was not rendered", '<div data-block="kpi" data-spec=""></div>'],
    ["value that was not written out", "<td>NaN</td>"],
    ["duplicate id", '<p id="a"></p><p id="a"></p>'],
    ["姓名 in published file", "<td>王小明</td>"],
    ["手机号 in published file", "<td>13800138000</td>"],
  ])("finds a %s", (fault, body) => {
    const errors = errorsOf({ "index.html": page(body) });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(fault);
    expect(errors[0]).toContain("index.html");
  });

  test("finds a page without title or language", () => {
    expect(errorsOf({ "index.html": "<html><body></body></html>" })).toEqual([
      "missing title (index.html)",
      "missing language (index.html)",
    ]);
  });

  test("looks into data files too, where amounts are no phone numbers", () => {
    expect(errorsOf({ "data/kpi.json": '{"rows":[[13800138000]]}' })).toEqual([]);
    expect(errorsOf({ "data/kpi.json": '{"phone":"13800138000"}' })[0]).toContain("data/kpi.json");
  });

  test("warns of a page that is heavy on the wire", () => {
    const chain = Array.from({ length: 2500 }, (_, i) => createHash("sha256").update(String(i)).digest("hex"));
    expect(checkSite(site({ "index.html": page(chain.join("")) }), [])).toEqual({
      errors: [],
      warnings: [expect.stringMatching(/^heavy page: \d+ kB \(index\.html\)$/)],
    });
    expect(checkSite(site({ "index.html": page(chain.slice(0, 1000).join("")) }), []).warnings).toEqual([]);
  });
});
