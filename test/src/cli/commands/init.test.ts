/** A new project from files nobody has described: what is proposed, what is asked, and that it loads as it stands. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { main } from "../../../../src/cli/main.ts";
import { recording } from "../../../support/recording-effects.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { workbook } from "../../../support/workbook.ts";

async function run(...argv: string[]) {
  const effects = recording();
  return { code: await main(argv, effects), out: effects.output(), err: effects.errors() };
}

const opportunities = [
  "Opportunity ID,Sales Rep,Account,Product,Stage,Created Date,Close Date,Amount",
  "O1,Ann,Acme,A4,Won,20-10-16,01-03-17,100",
  "O2,Ann,,A6,Lost,21-10-16,02-03-17,0",
  "O3,Bob,Beta,A4,Prospecting,,,",
].join("\n");
const ledger = "Invoice No,Customer No,Due Date,Payment Date,Amount\n7,K1,1/2/2013,1/26/2013,5.5\n8,K1,2/2/2013,,1\n";

/** Files beside the project that is to be made. */
function exports(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder(files);
  return { project: join(folder, "店"), paths: Object.keys(files).map((file) => join(folder, file)) };
}
const mapping = (project: string) => parse(readFileSync(join(project, "guanlan.yaml"), "utf8")).sources;
const loaded = async (project: string) => {
  const { code, out } = await run("load", "--project", project, "--json");
  const counts = JSON.parse(out).sources.map((each: Record<string, unknown>) => [
    each.source,
    each.read,
    each.quarantined,
  ]);
  return { code, counts };
};

describe("a list of opportunities", () => {
  test("becomes parties and orders, once the order of its days is told", async () => {
    const { project, paths } = exports({ "list.csv": opportunities });
    const made = await run("init", project, ...paths, "--date-order", "dmy", "--json");
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ questions: [], unknown: [], stores: ["S1"] });
    expect(mapping(project).map((each: Record<string, unknown>) => [each.source, each.where, each.date_order])).toEqual(
      [
        ["stores", undefined, undefined],
        ["customers", undefined, undefined],
        ["showroom_visits", { "Created Date": { filled: true } }, "dmy"],
        ["orders", { Stage: ["Won"] }, "dmy"],
      ],
    );
    expect((await loaded(project)).counts).toEqual([
      ["stores", 1, 0],
      ["customers", 3, 1],
      ["showroom_visits", 2, 0],
      ["orders", 1, 0],
    ]);
  });

  test("asks about days that read in two ways, and check asks again", async () => {
    const { project, paths } = exports({ "list.csv": opportunities });
    const made = await run("init", project, ...paths);
    expect(made.code).toBe(2);
    expect(made.out).toContain("20-10-16 是 2020-10-16（ymd）还是 2016-10-20（dmy）？");
    const checked = await run("check", "--project", project);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('ambiguous signed_at: "01-03-17"');
  });
});

test("a ledger proves its order of days and gives its customers", async () => {
  const { project, paths } = exports({ "ledger.csv": ledger });
  expect((await run("init", project, ...paths)).code).toBe(0);
  expect(mapping(project)).toMatchObject([
    { source: "stores" },
    { source: "customers", distinct: true },
    { source: "receivables", date_order: "mdy", columns: { due_on: "Due Date", paid_on: "Payment Date" } },
  ]);
  expect((await run("check", "--project", project)).code).toBe(0);
  expect(await loaded(project)).toEqual({
    code: 0,
    counts: [
      ["stores", 1, 0],
      ["customers", 1, 0],
      ["receivables", 2, 0],
    ],
  });
});

test("one file that cannot be read keeps no other from being proposed", async () => {
  const { project, paths } = exports({ "a.csv": Buffer.from([0x61, 0xff, 0xff]), "ledger.csv": ledger });
  const made = await run("init", project, ...paths);
  expect(made.code).toBe(2);
  expect(made.out).toContain("读不了：sources/a.csv（unsupported encoding: neither utf-8 nor gb18030 (sources/a.csv)");
  expect(mapping(project).at(-1)).toMatchObject({ source: "receivables" });
  expect(existsSync(join(project, "sources/a.csv"))).toBe(true);
});

test("a file that nothing is made of stands as a comment to be filled in, with all its headers", async () => {
  const { project, paths } = exports({ "a.csv": "甲项,乙项\n1,2\n" });
  expect((await run("init", project, ...paths)).code).toBe(2);
  const text = readFileSync(join(project, "guanlan.yaml"), "utf8");
  expect(text).toContain("  #     列: 甲项\n  #     列: 乙项\n");
  expect((await run("check", "--project", project)).out).toContain("reads it (sources/a.csv)");
});

test("a proposal that leaves most of a file aside is doubted, and check tells of the rest", async () => {
  const { project, paths } = exports({ "a.csv": "客户编号,甲项,乙项,丙项\nK1,1,2,3\n" });
  const made = await run("init", project, ...paths);
  expect(made.code).toBe(2);
  expect(made.out).toContain("用到的列太少，请确认是不是这种来源");
  expect(mapping(project).at(-1)).toMatchObject({ source: "customers", columns: { customer_id: "客户编号" } });
  expect((await run("check", "--project", project)).out).toContain("unknown columns: 甲项, 乙项, 丙项");
});

test("a list of leads is parties in the showroom", async () => {
  const { project, paths } = exports({ "leads.csv": "Lead ID,Created On,Lead Owner\nL1,2026-03-05,Ann\n" });
  await run("init", project, ...paths);
  expect(mapping(project).at(-1)).toMatchObject({
    source: "showroom_visits",
    columns: { visit_id: "Lead ID", party_id: "Lead ID", employee_id: "Lead Owner", arrived_at: "Created On" },
  });
});

test("Chinese exports: sheets that read alike stand together, what is missing is said, stores come from the rows", async () => {
  const month = (name: string, id: string) => ({
    name,
    rows: [
      ["投诉编号", "门店", "受理时间", "诉求类型", "投诉来源", "天气"],
      [id, "城东", "2026-03-05", "退车", "电话", "晴"],
    ],
  });
  const { project, paths } = exports({
    "投诉.xlsx": await workbook(month("3月", "C1"), month("4月", "C2")),
    "拜访.csv": "拜访编号,工号,拜访日期,对象\nV1,Y1,2026-03-05,客户\n",
    "乱.csv": "甲,乙\n1,2\n",
  });
  const { code, out } = await run("init", project, ...paths, "--json");
  expect(code).toBe(2);
  const { entries, unknown, stores } = JSON.parse(out);
  expect(entries).toMatchObject([
    { source: "complaints", files: ["sources/投诉.xlsx"], sheets: null, ignored: ["天气"], missing: [] },
    { source: "visits", missing: expect.arrayContaining(["purpose"]) },
  ]);
  expect(unknown).toEqual([{ file: "sources/乱.csv", sheet: null, headers: ["甲", "乙"] }]);
  expect(stores).toEqual(["城东"]);
  expect((await run("check", "--project", project)).code).not.toBe(1);
  expect((await loaded(project)).counts).toEqual([
    ["stores", 1, 0],
    ["complaints", 2, 0],
  ]);
});

describe("nothing is overwritten", () => {
  test("neither configuration nor sources; nothing is written then", async () => {
    const { project, paths } = exports({ "ledger.csv": ledger, "店/sources/ledger.csv": "mine" });
    const { code, err } = await run("init", project, ...paths.slice(0, 1));
    expect(code).toBe(64);
    expect(err).toContain('existing file: "sources/ledger.csv" is not overwritten');
    expect(readFileSync(join(project, "sources/ledger.csv"), "utf8")).toBe("mine");
    expect(existsSync(join(project, "guanlan.yaml"))).toBe(false);
  });

  test("a file that lies in the folder already is used where it is", async () => {
    const { project, paths } = exports({ "店/导出/ledger.csv": ledger });
    expect((await run("init", project, ...paths)).code).toBe(0);
    expect(mapping(project)[1].files).toEqual(["导出/ledger.csv"]);
  });

  test("a file that is not there", async () => {
    const { project } = exports({});
    expect(await run("init", project, "nowhere.csv")).toMatchObject({ code: 64 });
  });
});
