import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openChartStore } from "../../../src/site/chart-store.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-charts-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("keeps what a build used and forgets the rest", () => {
  const first = openChartStore(directory);
  first.set("a", "<svg>a</svg>");
  first.set("b", "<svg>b</svg>");
  first.save();
  const second = openChartStore(directory);
  expect(second.get("a")).toBe("<svg>a</svg>");
  second.save();
  expect(openChartStore(directory).get("a")).toBe("<svg>a</svg>");
  expect(openChartStore(directory).get("b")).toBeUndefined();
});

test("a broken cache is an empty one", () => {
  const file = join(directory, "cache/charts.json");
  expect(readFileSync(file, "utf8")).toContain("a");
  writeFileSync(file, "{");
  expect(openChartStore(directory).get("a")).toBeUndefined();
});
