/** The commands as a person runs them: exit codes, what stands on stdout, and what a failure leaves behind. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { recording } from "../support/recording-effects.ts";
import { repositoryRoot } from "../support/source-tree.ts";

const sample = inject("sampleProject");
const directory = mkdtempSync(join(tmpdir(), "guanlan-commands-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function run(...argv: string[]) {
  const effects = recording();
  return { code: await main(argv, effects), out: effects.output(), err: effects.errors() };
}

/** A project of one store with a store list only, which a test may break. */
function tinyProject(name: string, storeCsv: string): string {
  const project = join(directory, name);
  mkdirSync(join(project, "sources"), { recursive: true });
  const config = `name: 测试\nas_of: 2026-03-31\nstores: [{id: S1}]\npolicy: {profiles: [skoda_archive]}\nsources:\n  - {source: stores, files: [sources/门店.csv]}\n`;
  writeFileSync(join(project, "guanlan.yaml"), config);
  writeFileSync(join(project, "sources/门店.csv"), storeCsv);
  return project;
}

describe("usage", () => {
  test.each([
    ["no such command", ["frobnicate"]],
    ["unknown option", ["kpi", "--period", "2026-03", "--nope"]],
    ["missing option", ["kpi", "--project", sample]],
    ["impossible period", ["kpi", "--project", sample, "--period", "2026-13"]],
    ["unknown grain", ["kpi", "--project", sample, "--period", "2026-03", "--grain", "planet"]],
    ["unknown metric", ["kpi", "--project", sample, "--period", "2026-03", "--metric", "nope"]],
    ["no figure to explain", ["explain", "nope", "--project", sample, "--period", "2026-03"]],
    ["a month for the ranking", ["ranking", "--project", sample, "--period", "2026-03"]],
    ["an as-of date that does not exist", ["kpi", "--project", sample, "--period", "2026-03", "--as-of", "2026-02-30"]],
  ])("%s ends with 64 and leaves stdout empty", async (_, argv) => {
    const { code, out, err } = await run(...argv);
    expect(code).toBe(64);
    expect(out).toBe("");
    expect(err).not.toBe("");
  });

  test("the installed command answers from a shell", () => {
    const help = execFileSync("npx", ["guanlan", "--help"], { cwd: repositoryRoot, encoding: "utf8" });
    expect(help).toContain("ranking");
  });
});

describe("a project that is not usable", () => {
  test("a folder without guanlan.yaml", async () => {
    const { code, err } = await run("load", "--project", directory);
    expect(code).toBe(1);
    expect(err).toContain("missing guanlan.yaml");
  });

  test("a policy profile that does not exist", async () => {
    const project = tinyProject("no-profile", "门店编号,门店名称\nS1,一店\n");
    writeFileSync(join(project, "guanlan.yaml"), "name: x\nstores: [{id: S1}]\npolicy: {profiles: [nope]}\n");
    const { code, err } = await run("check", "--project", project);
    expect(code).toBe(1);
    expect(err).toContain('unknown policy profile: "nope" (guanlan.yaml, row 3)');
  });

  test("a wrong field names file and row", async () => {
    const project = tinyProject("bad-field", "门店编号,门店名称\nS1,一店\n");
    writeFileSync(join(project, "guanlan.yaml"), "name: x\nstores: []\npolicy: {profiles: [visits]}\n");
    const { code, err } = await run("check", "--project", project);
    expect(code).toBe(1);
    expect(err).toMatch(/invalid stores: .*\(guanlan\.yaml, row 2\)/);
  });
});

describe("load", () => {
  test("good rows load, bad rows are quarantined, and the command ends with 2", async () => {
    const project = tinyProject("broken-row", "门店编号,门店名称,开业日期\nS1,一店,2020-01-01\nS2,二店,2026-02-30\n");
    const { code, out } = await run("load", "--project", project, "--json");
    expect(code).toBe(2);
    const report = JSON.parse(out);
    expect(report.sources).toMatchObject([{ source: "stores", entity: "store", read: 2, accepted: 1, quarantined: 1 }]);
    const human = await run(
      "load",
      "--project",
      tinyProject("broken-row", readFileSync(join(project, "sources/门店.csv"), "utf8")),
    );
    expect(human.out).toContain('invalid opened_on: "2026-02-30" (sources/门店.csv, row 3)');
    expect((await run("load", "--project", project, "--strict")).code).toBe(1);
  });

  test("an unusable file fails the load and leaves the warehouse as it was", async () => {
    const project = tinyProject("unusable", "门店编号,门店名称\nS1,一店\n");
    expect((await run("load", "--project", project)).code).toBe(0);
    const warehouse = join(project, ".guanlan/warehouse.duckdb");
    const before = readFileSync(warehouse);
    writeFileSync(join(project, "sources/门店.csv"), "门店名称,城市\n一店,北京\n");
    const { code, err } = await run("load", "--project", project);
    expect(code).toBe(1);
    expect(err).toContain("missing column: store_id");
    expect(readFileSync(warehouse).equals(before)).toBe(true);
    rmSync(join(project, "sources/门店.csv"));
    const gone = await run("load", "--project", project);
    expect(gone.code).toBe(1);
    expect(gone.err).toContain("missing file");
    expect(readFileSync(warehouse).equals(before)).toBe(true);
  });
});

describe("reading commands on the sample", () => {
  test("check says what the sample's files are", async () => {
    const { code, out } = await run("check", "--project", sample, "--json");
    expect(code).not.toBe(64);
    expect(JSON.parse(out).filter((each: { level: string }) => each.level === "error")).toEqual([]);
  });

  test("kpi prints the JSON shape that other programs rely on", async () => {
    const { code, out } = await run("kpi", "--project", sample, "--period", "2026-P2", "--grain", "employee", "--json");
    expect(code).toBe(0);
    const keys =
      "metric title unit direction period grain store department team employee numerator denominator value target clause as_of profile";
    for (const row of JSON.parse(out)) expect(Object.keys(row).sort()).toEqual(keys.split(" ").sort());
  });

  test("ranking prints its JSON shape, every store's advisers", async () => {
    const asked = ["ranking", "--project", sample, "--period", "2026-P4"];
    const { code, out } = await run(...asked, "--json");
    expect(code).toBe(0);
    const keys =
      "period employee credited_from parties contact_left test_drives orders contact_rate test_drive_rate deal_rate rank_contact rank_test_drive rank_deal mean_rank interval p_worst verdict reasons";
    const rows = JSON.parse(out);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys.split(" ")));
    expect((await run(...asked)).out).toContain("本排名为建议，供复核，不构成处理决定。");
  });

  test("penalties prints its JSON shape; one person's rows are part of all", async () => {
    const asked = ["penalties", "--project", sample, "--period", "2026-08"];
    const { code, out } = await run(...asked, "--json");
    expect(code).toBe(0);
    const rows = JSON.parse(out);
    const keys = "employee act rule arose_on units base_fen offence_no multiplier amount_fen status clause";
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys.split(" ")));
    const [{ employee }] = rows;
    const own = JSON.parse((await run(...asked, "--employee", employee, "--json")).out);
    expect(own).toEqual(rows.filter((row: { employee: string }) => row.employee === employee));
    expect((await run(...asked)).out).toContain("须由执行人复核后确认或免除");
  });

  test("explain leads a figure back to its rows", async () => {
    const asked = ["explain", "sale-archive-on-time-rate", "--project", sample, "--period", "2026-09", "--store", "S2"];
    const { values, rows, sql } = JSON.parse((await run(...asked, "--json")).out);
    expect(sql).toBeUndefined();
    const [{ numerator, denominator }] = values;
    const met = rows.filter(({ why }: { why: string }) => why === "按时完成，计入分子和分母");
    expect([met.length, rows.length]).toEqual([numerator, denominator]);
    const { out } = await run(...asked, "--sql");
    expect(out).toContain("3 个工作日");
    expect(out).toContain('from "fct_deadlines"');
  });

  test("tiers prints its JSON shape", async () => {
    const { code, out } = await run("tiers", "--project", sample, "--json");
    expect(code).toBe(0);
    const keys = "customer as_of credit volume profit potential composite rank grade provisional reasons";
    const rows = JSON.parse(out);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys.split(" ")));
  });

  test("the human form is a table", async () => {
    const { out } = await run("kpi", "--project", sample, "--period", "2026-03", "--metric", "deal-rate");
    expect(out).toContain("成交率");
    expect(out).toContain("%");
  });
});

test("a failed build leaves the last good site in place", async () => {
  const out = join(directory, "dist");
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "last good");
  const project = join(directory, "sick");
  cpSync(sample, project, { recursive: true });
  const { code } = await run("build", "--project", project, "--out", out, "--audience", "nobody");
  expect(code).not.toBe(0);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("last good");
});

test("progress goes to stderr only, and only to a terminal", () => {
  const result = spawnSync("node", ["src/cli/bin.mjs", "kpi", "--project", sample, "--period", "2026-03", "--json"], {
    cwd: repositoryRoot,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(result.status).toBe(0);
  expect(result.stderr).toBe("");
  expect(existsSync(join(sample, ".guanlan/warehouse.duckdb"))).toBe(true);
  expect(JSON.parse(result.stdout).length).toBeGreaterThan(0);
});
