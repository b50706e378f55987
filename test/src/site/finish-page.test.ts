import { describe, expect, test } from "vitest";
import { finishPage } from "../../../src/site/finish-page.ts";
import { contextOf } from "../../support/fixture-page.ts";

const spec = Buffer.from("metrics: [deal-rate]").toString("base64url");

/** What Framework writes for a page. */
const framework = (main: string, script = 'import "../_observablehq/client.1.js";') => `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>2026年9月 &amp; 月报</title>
<link rel="stylesheet" type="text/css" href="../_import/style.1.css">
<link rel="modulepreload" href="../_observablehq/client.1.js">
<script type="module">${script}</script>
</head>
<body>
<main id="observablehq-main" class="observablehq">
${main}</main>
</body></html>`;

const finish = (source: string) =>
  finishPage(source, contextOf("monthly/2026-09"), { readStyle: (href) => `/* ${href} */`, script: "guanlan-1.js" });

describe("finishPage", () => {
  test("fills the blocks in and leaves Framework's runtime out", () => {
    const page = finish(
      framework(
        `<h2 id="成交率" tabindex="-1"><a class="observablehq-header-anchor" href="#成交率">成交率</a></h2>\n<div data-block="kpi" data-spec="${spec}"></div>`,
      ),
    );
    expect(page).toContain('<h2 id="成交率">成交率</h2>');
    expect(page).toContain("176/200");
    expect(page).toContain("<title>2026年9月 &amp; 月报 · 观澜测试集团</title>");
    expect(page).toContain("<style>/* ../_import/style.1.css */</style>");
    expect(page).not.toMatch(/_observablehq|<script|data-block/);
  });

  test("gives a page with charts the script that exports them, and what the pictures say", () => {
    const chart = Buffer.from("kind: trend\ntitle: 成交率\nmetrics: [deal-rate]").toString("base64url");
    const page = finish(framework(`<div data-block="chart" data-spec="${chart}"></div>`));
    expect(page).toMatch(
      /<script defer src="..\/guanlan-1.js" data-period="2026年9月" data-as-of="2026-\d\d-\d\d" data-source="观澜测试集团，按客户管理制度计算" data-mark="内部资料"><\/script>/,
    );
  });

  test("two charts drawn alike do not share their ids", () => {
    const chart = Buffer.from("kind: trend\ntitle: 成交率\nmetrics: [deal-rate]").toString("base64url");
    const page = finish(framework(`<div data-block="chart" data-spec="${chart}"></div>`.repeat(2)));
    const ids = [...page.matchAll(/<clipPath id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...page.matchAll(/clip-path="url\(#([^)]+)\)"/g)].map(([, id]) => id)).toEqual(ids);
  });

  test("keeps the runtime of a page with live code", () => {
    const page = finish(framework("<p>x</p>", 'import {define} from "../_observablehq/client.1.js"; define({});'));
    expect(page).toContain('<link rel="modulepreload" href="../_observablehq/client.1.js">');
    expect(page).toContain("define({});");
  });

  test("an error that Framework put into the page stops the build", () => {
    const broken = framework('<div class="observablehq--inspect observablehq--error">SyntaxError: bad</div>');
    expect(() => finish(broken)).toThrow(/invalid page: monthly\/2026-09\nSyntaxError: bad/);
    expect(() => finish("<html></html>")).toThrow("missing title or content: monthly/2026-09");
  });
});
