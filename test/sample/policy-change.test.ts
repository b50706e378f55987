/** Law 4: a threshold changed in a profile changes the rate, the page and the rules page, with no other change. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { KpiRow } from "../../src/metrics/metric-value.ts";
import { generateSample } from "../../src/sample/generate-sample.ts";
import { recording } from "../support/recording-effects.ts";
import { repositoryRoot } from "../support/source-tree.ts";

const METRIC = "sale-archive-on-time-rate";
const MONTH = "2026-08";
const directory = mkdtempSync(join(tmpdir(), "guanlan-policy-"));
const before = join(directory, "before");
const after = join(directory, "after");

afterAll(() => rmSync(directory, { recursive: true, force: true }));

beforeAll(async () => {
  await generateSample({ stores: 1, months: 3, seed: 7, out: before });
  await guanlan("load", "--project", before);
  cpSync(before, after, { recursive: true });
  mkdirSync(join(after, "policy"), { recursive: true });
  writeFileSync(join(after, "policy/skoda_archive.yaml"), withTwoWorkingDays());
});

/** The built-in profile with `3 work_day` of the sale archive turned into `2 work_day`. */
function withTwoWorkingDays(): string {
  const profile = readFileSync(join(repositoryRoot, "data/policy/skoda_archive.yaml"), "utf8");
  const changed = profile.replace(
    /(id: archive\.sale_handover[\s\S]*?length: )3(\s+unit: work_day)/,
    (_, a, b) => `${a}2${b}`,
  );
  expect(changed).not.toBe(profile);
  return changed;
}

async function guanlan(...argv: string[]): Promise<string> {
  const effects = recording();
  const code = await main(argv, effects);
  expect([0, 2], effects.errors()).toContain(code);
  return effects.output();
}

async function rateOf(project: string): Promise<KpiRow> {
  const output = await guanlan("kpi", "--project", project, "--period", MONTH, "--metric", METRIC, "--json");
  const [row] = JSON.parse(output) as KpiRow[];
  if (row === undefined) throw new Error("no row");
  return row;
}

async function pagesOf(project: string): Promise<{ archives: string; rules: string }> {
  const out = join(project, "../", `dist-${project === before ? "before" : "after"}`);
  await guanlan("build", "--project", project, "--out", out);
  const read = (page: string) => readFileSync(join(out, page), "utf8");
  return { archives: read(`archives/${MONTH}.html`), rules: read("rules.html") };
}

const shown = (row: KpiRow): string => `${(Math.round((row.value ?? 0) * 1000) / 10).toFixed(1)}%`;

test("three working days become two: rate, page and rules page follow", async () => {
  const [three, two] = [await rateOf(before), await rateOf(after)];
  expect(three.denominator).toBeGreaterThan(0);
  expect(two.value).toBeLessThan(three.value ?? 0);

  const [old, changed] = [await pagesOf(before), await pagesOf(after)];
  expect(old.archives).toContain(shown(three));
  expect(changed.archives).toContain(shown(two));
  expect(changed.archives).not.toContain(`${three.numerator} / ${three.denominator}`);
  expect(old.rules).toContain("3 个工作日");
  expect(changed.rules).toContain("2 个工作日");
});
