/** Whole sites from the fixture, built by the real Framework. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../../src/site/check-site.ts";
import { renderSite } from "../../../src/site/render-site.ts";
import type { Snapshot } from "../../../src/snapshot/snapshot.ts";
import { shortFixture } from "../../support/snapshot-fixture.ts";
import { repositoryRoot } from "../../support/source-tree.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-render-"));
const out = join(directory, "dist");
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const render = (snapshot: Snapshot, options: { out?: string; forbiddenNames?: string[] } = {}) =>
  renderSite(snapshot, { out, charts: new Map(), forbiddenNames: [], progress: () => {}, ...options });

/** Another process, in another folder and without any network. */
async function renderOffline(target: string): Promise<void> {
  const script = join(repositoryRoot, "test/support/render-fixture.ts");
  const runner = pathToFileURL(join(repositoryRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const command = ["-rn", process.execPath, "--import", runner, script, target];
  await promisify(execFile)("unshare", command, { cwd: directory });
}

const read = (path: string) => readFileSync(join(out, path), "utf8");

describe("a site", () => {
  const offline = join(directory, "offline/dist");
  beforeAll(async () => {
    await Promise.all([render(shortFixture()), renderOffline(offline)]);
  });

  test("is the same bytes when two builds run at once, one of them with no network", () => {
    const files = listFiles(out);
    expect(listFiles(offline)).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(offline, file)).equals(readFileSync(join(out, file))), file).toBe(true);
  });

  test("has the planned pages and nothing of Framework's", () => {
    expect(listFiles(out).map((file) => file.replace(/-[0-9a-f]{8}\.js$/, "-HASH.js"))).toEqual([
      "404.html",
      ...["archives", "complaints"].flatMap((section) => [`${section}/2026-08.html`, `${section}/2026-09.html`]),
      "data/kpi.arrow",
      "data/kpi.json",
      "data/quality.json",
      "data/quarantine.xlsx",
      "guanlan-HASH.js",
      "handbook.html",
      "index.html",
      "monthly/2026-08.html",
      "monthly/2026-09.html",
      "quality.html",
      "ranking/2026-P4.html",
      "rules.html",
      ...["sales", "tiers", "visits"].flatMap((section) => [`${section}/2026-08.html`, `${section}/2026-09.html`]),
    ]);
    for (const file of listFiles(out).filter((each) => each.endsWith(".html"))) {
      const scripts = read(file).match(/<script[^>]*>/g) ?? [];
      expect(
        scripts.filter(
          (tag) => !/^<script defer src="[./]*guanlan-[0-9a-f]{8}\.js"( data-[\w-]+="[^"]*")*>$/.test(tag),
        ),
        file,
      ).toEqual([]);
      expect(read(file), file).not.toMatch(/_observablehq|_import|_npm|generator|\{\{/);
    }
  });

  test("gives every page its own title and headings with readable ids", () => {
    expect(read("monthly/2026-08.html")).toContain("<title>2026年8月经营月报 · 观澜测试集团</title>");
    expect(read("monthly/2026-09.html")).toContain("<title>2026年9月经营月报 · 观澜测试集团</title>");
    expect(read("monthly/2026-09.html")).toContain('<h2 id="需要关注">需要关注</h2>');
  });

  test("has its figures and at least six charts in the monthly page's own HTML", () => {
    const page = read("monthly/2026-09.html");
    expect(page.match(/<svg /g)?.length).toBeGreaterThanOrEqual(6);
    expect(page).toContain("176/200");
  });
});

test("an audience gets only what it was granted, without a dead link", async () => {
  const snapshot = shortFixture();
  const audience = { ...snapshot.audience, pages: ["monthly"] };
  const target = join(directory, "meeting");
  await render({ ...snapshot, audience }, { out: target });
  expect(listFiles(target).filter((file) => file.endsWith(".html"))).toEqual([
    "404.html",
    "index.html",
    "monthly/2026-08.html",
    "monthly/2026-09.html",
  ]);
});

describe("a build that fails leaves the last good site in place and nothing beside it", () => {
  const target = join(directory, "kept/dist");
  beforeAll(async () => {
    const snapshot = shortFixture();
    await render({ ...snapshot, audience: { ...snapshot.audience, pages: ["monthly"] } }, { out: target });
    writeFileSync(join(target, "index.html"), "last good");
  });
  const kept = () => {
    expect(readFileSync(join(target, "index.html"), "utf8")).toBe("last good");
    expect(readdirSync(join(directory, "kept"))).toEqual(["dist"]);
  };

  test("when a page names a measure that does not exist", async () => {
    const snapshot = shortFixture();
    const metrics = snapshot.metrics.filter(({ id }) => id !== "deal-rate");
    await expect(render({ ...snapshot, metrics }, { out: target })).rejects.toThrow('unknown metric: "deal-rate"');
    kept();
  });

  test("when a name would get out that must not", async () => {
    const failing = render(shortFixture(), { out: target, forbiddenNames: ["城东店"] });
    await expect(failing).rejects.toThrow(/姓名 in published file: 城…店 \(data\/kpi\.json\)/);
    kept();
  });
});
