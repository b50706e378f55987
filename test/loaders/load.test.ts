import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { issueMessage } from "../../loaders/issue-message.ts";
import { loadProject, StrictLoadError } from "../../loaders/load.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import { ledgerTables } from "../../src/warehouse/load-ledger.ts";
import { queryRows } from "../../src/warehouse/query-rows.ts";
import { openWarehouse } from "../../src/warehouse/warehouse-file.ts";
import { type ProjectFolder, people, projectFolder } from "../support/project-folder.ts";
import { workbook } from "../support/workbook.ts";

const now = "2026-05-01T08:00:00";
const header = "投诉编号,门店,受理时间,诉求,来源,投诉人";
const csv = (...rows: string[]) => `${[header, ...rows].join("\n")}\n`;
const good = "C1,S01,2026-03-05 14:20,退车,电话,王五";

const mapping = { source: "complaints", files: ["sources/投诉*"] };
const shop = (files: Record<string, string | Uint8Array>, extra: Record<string, unknown> = {}) =>
  projectFolder([...people.sources, { ...mapping, ...extra }], { ...people.files, ...files });

const load = (folder: ProjectFolder, at = now) => loadProject(folder.open(), { now: at });

async function query(folder: ProjectFolder, sql: string) {
  const { connection, close } = await openWarehouse(folder.open().paths.warehouse);
  try {
    return await queryRows(connection, sql);
  } finally {
    close();
  }
}

/** Every table of the warehouse as text. */
async function contents(folder: ProjectFolder) {
  const tables = [...entities.map(({ name }) => `raw."${name}"`), ...ledgerTables.map(({ name }) => name)];
  return Promise.all(tables.map(async (table) => [table, await query(folder, `from ${table} order by all`)]));
}

const counts = (report: Awaited<ReturnType<typeof load>>) =>
  report.sources
    .filter(({ source }) => source === "complaints")
    .map(({ file, read, accepted, quarantined }) => [file, read, accepted, quarantined]);

describe("a load", () => {
  test("keeps good rows with the line they came from", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good) });
    expect(await load(folder)).toEqual({
      sources: [
        {
          source: "stores",
          entity: "store",
          file: "sources/stores.csv",
          read: 1,
          accepted: 1,
          quarantined: 0,
          ignored: 0,
          unchanged: false,
        },
        {
          source: "departments",
          entity: "department",
          file: "sources/departments.csv",
          read: 1,
          accepted: 1,
          quarantined: 0,
          ignored: 0,
          unchanged: false,
        },
        {
          source: "employees",
          entity: "employee",
          file: "sources/employees.csv",
          read: 1,
          accepted: 1,
          quarantined: 0,
          ignored: 0,
          unchanged: false,
        },
        {
          source: "complaints",
          entity: "complaint",
          file: "sources/投诉.csv",
          read: 1,
          accepted: 1,
          quarantined: 0,
          ignored: 0,
          unchanged: false,
        },
      ],
      issues: [],
      issues_omitted: 0,
      warnings: [],
    });
    expect(
      await query(
        folder,
        "select complaint_id, received_at, demand, has_complainant, _file, _sheet, _row from raw.complaint",
      ),
    ).toEqual([
      {
        complaint_id: "C1",
        received_at: "2026-03-05 14:20:00",
        demand: "return",
        has_complainant: true,
        _file: "sources/投诉.csv",
        _sheet: null,
        _row: 2,
      },
    ]);
  });

  test("quarantines wrong rows with everything the clerk needs to find them", async () => {
    const folder = shop({
      "sources/投诉.csv": csv(
        good,
        "C2,S01,2026-02-30,送车,电话,",
        "C3,S09,2026-03-05,退车,电话,",
        good,
        ",S01,2026-03-05,退车,电话,",
      ),
    });
    const report = await load(folder);
    expect(counts(report)).toEqual([["sources/投诉.csv", 5, 1, 4]]);
    expect(report.issues.map(issueMessage)).toEqual([
      'unknown demand: "送车" (sources/投诉.csv, row 3)',
      'invalid received_at: "2026-02-30" (sources/投诉.csv, row 3)',
      'unknown store_id: "S09" (sources/投诉.csv, row 4)',
      'duplicate complaint_id: "C1" (sources/投诉.csv, row 5): first in sources/投诉.csv, row 2',
      "missing complaint_id (sources/投诉.csv, row 6)",
    ]);
    expect(await query(folder, 'select distinct "row" from quarantine order by all')).toEqual([
      { row: 3 },
      { row: 4 },
      { row: 5 },
      { row: 6 },
    ]);
  });

  test("quarantines a person of no department, and whoever points to that person", async () => {
    const folder = projectFolder([...people.sources, { source: "visit_plans", files: ["sources/plans.csv"] }], {
      ...people.files,
      "sources/employees.csv": `${people.files["sources/employees.csv"]}E2,2024-01-01,李四,S01,D9,销售顾问,2024-01-01\n`,
      "sources/plans.csv": "计划编号,工号,月份\nP1,E1,2026-03\nP2,E2,2026-03\n",
    });
    expect((await load(folder)).issues.map(issueMessage)).toEqual([
      'unknown department_id: "D9" (sources/employees.csv, row 3)',
      'unknown seller_id: "E2" (sources/plans.csv, row 3)',
    ]);
  });

  test("says which number was meant when a spreadsheet took its zeros away", async () => {
    const folder = projectFolder([...people.sources, { source: "visit_plans", files: ["sources/plans.csv"] }], {
      ...people.files,
      "sources/employees.csv": people.files["sources/employees.csv"].replace("E1,", "007,"),
      "sources/plans.csv": "计划编号,工号,月份\nP1,7,2026-03\nP2,8,2026-03\n",
    });
    expect((await load(folder)).issues.map(issueMessage)).toEqual([
      'unknown seller_id: "7" (sources/plans.csv, row 2): perhaps "007", whose zeros are lost here',
      'unknown seller_id: "8" (sources/plans.csv, row 3)',
    ]);
    const columns = { seller_id: { pad: "工号", to: 3 } };
    folder.map([...people.sources, { source: "visit_plans", files: ["sources/plans.csv"], columns }]);
    expect((await load(folder)).issues.map(issueMessage)).toEqual([
      'unknown seller_id: "008" (sources/plans.csv, row 3)',
    ]);
  });

  test("tells of an export that nothing reads, also when nothing else has changed", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good) });
    const told = ["unknown file: no source of guanlan.yaml reads it (sources/4月.csv)"];
    expect((await load(folder)).warnings).toEqual([]);
    folder.write("sources/4月.csv", csv(good));
    expect((await load(folder)).warnings).toEqual(told);
    expect((await load(folder)).warnings).toEqual(told);
    await expect(loadProject(folder.open(), { now, strict: true })).rejects.toThrow("0 quarantined rows, 1 warnings");
  });

  test("takes a row apart that points nowhere twice, but counts it once", async () => {
    const line = "C1,S08,E9,2026-03-05,退车,电话";
    const folder = shop({ "sources/投诉.csv": `投诉编号,门店,被投诉人工号,受理时间,诉求,来源\n${line}\n` });
    const report = await load(folder);
    expect(counts(report)).toEqual([["sources/投诉.csv", 1, 0, 1]]);
    expect(report.issues.map(({ column }) => column)).toEqual(["about_employee_id", "store_id"]);
  });

  test("reads several files and sheets; of equal keys the first in their order stays when told so", async () => {
    const files = {
      "sources/投诉2.csv": csv("C1,S01,2026-04-01,换车,电话,"),
      "sources/投诉1.xlsx": await workbook(
        { name: "3月", rows: [header.split(","), good.split(",")] },
        { name: "4月", rows: [header.split(","), ["C2", "S01", 46086, "退车", "电话", null], good.split(",")] },
      ),
    };
    const folder = shop(files, { on_duplicate: "quarantine" });
    const report = await load(folder);
    expect(counts(report)).toEqual([
      ["sources/投诉1.xlsx", 3, 2, 1],
      ["sources/投诉2.csv", 1, 0, 1],
    ]);
    expect(report.issues.map(issueMessage)).toEqual([
      'duplicate complaint_id: "C1" (sources/投诉1.xlsx, sheet 4月, row 3): first in sources/投诉1.xlsx, sheet 3月, row 2',
      'duplicate complaint_id: "C1" (sources/投诉2.csv, row 2): first in sources/投诉1.xlsx, sheet 3月, row 2',
    ]);
  });

  test("reads sheets of one workbook that are laid out differently by a mapping each", async () => {
    const other = ["编码", ...header.split(",").slice(1)];
    const book = await workbook(
      { name: "旧", rows: [other, good.split(",")] },
      { name: "新", rows: [header.split(","), ["C2", ...good.split(",").slice(1)]] },
    );
    const folder = shop({ "sources/投诉.xlsx": book });
    folder.map([
      ...people.sources,
      { ...mapping, sheets: ["旧"], columns: { complaint_id: "编码" } },
      { ...mapping, sheets: ["新"] },
    ]);
    expect(counts(await load(folder))).toEqual([["sources/投诉.xlsx", 2, 2, 0]]);
  });

  test("leaves out titles, blank lines, totals and repeated headers", async () => {
    const rows = [
      ["城东店投诉记录"],
      [],
      header.split(","),
      good.split(","),
      [],
      header.split(","),
      ["C2", "S01", "2026-03-06", "换车", "到店", ""],
      ["合计", null, null, 2],
    ];
    const folder = shop({ "sources/投诉.xlsx": await workbook({ name: "3月", rows }) });
    expect(counts(await load(folder))).toEqual([["sources/投诉.xlsx", 2, 2, 0]]);
    expect(await query(folder, "select _row from raw.complaint order by _row")).toEqual([{ _row: 4 }, { _row: 7 }]);
    expect(await query(folder, "select ignored from load_files where source = 'complaints'")).toEqual([{ ignored: 2 }]);
  });

  test("reads what Chinese programs write: GB18030, semicolons, quotes over lines", async () => {
    const rows = [
      header.replaceAll(",", ";"),
      good.replaceAll(",", ";"),
      'C2;S01;2026年3月6日 下午2:20;换车;来电;"王;五\n女士"',
    ];
    const text = rows.join("\r\n");
    const folder = shop({ "sources/投诉.csv": iconv.encode(text, "gb18030") });
    expect(counts(await load(folder))).toEqual([["sources/投诉.csv", 2, 2, 0]]);
    expect(await query(folder, "select received_at from raw.complaint where complaint_id = 'C2'")).toEqual([
      { received_at: "2026-03-06 14:20:00" },
    ]);
  });

  test("turns the inspection sheet into a row per paper", async () => {
    const folder = projectFolder(
      [
        ...people.sources,
        ...["deliveries", "archive_packages", "archive_items"].map((source) => ({
          source,
          files: [`sources/${source}.csv`],
        })),
      ],
      {
        ...people.files,
        "sources/deliveries.csv": "交车单号,交车类别,门店,顾问工号,交车时间\nD1,新车,S01,E1,2026-03-05\n",
        "sources/archive_packages.csv": "档案编号,交车单号,移交日期\nA1,D1,2026-03-06\n",
        "sources/archive_items.csv": "档案编号,绿卡,发票,合同,交车检查表\nA1,√,缺,/,客户未签\nA2,√,缺,,\n,√,√,,\n",
      },
    );
    const report = await load(folder);
    expect(report.sources.at(-1)).toMatchObject({ read: 7, accepted: 3, quarantined: 4 });
    expect(report.issues.map(issueMessage)).toEqual([
      'unknown package_id: "A2" (sources/archive_items.csv, row 3)',
      "missing package_id (sources/archive_items.csv, row 4)",
    ]);
    expect(
      await query(folder, "select item_code, is_present, customer_signature from raw.archive_item order by all"),
    ).toEqual([
      { item_code: "delivery_inspection", is_present: true, customer_signature: "missing" },
      { item_code: "green_card", is_present: true, customer_signature: "ok" },
      { item_code: "invoice", is_present: false, customer_signature: null },
    ]);
  });

  test("keeps phones and cars as hashes only, and their faults masked", async () => {
    const folder = projectFolder([...people.sources, { source: "customers", files: ["sources/k.csv"] }], {
      ...people.files,
      "sources/k.csv": "客户编号,门店,客户姓名,手机\nK1,S01,王五,13800138000\nK2,S01,赵六,1390013900\n",
    });
    const report = await load(folder);
    expect(report.issues).toMatchObject([{ column: "phone", received: "##########", row: 3 }]);
    expect(await query(folder, "select has_name, phone from raw.customer")).toEqual([
      { has_name: true, phone: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const bytes = readFileSync(folder.open().paths.warehouse);
    expect(["王五", "赵六", "13800138000", "1390013900"].filter((secret) => bytes.includes(secret))).toEqual([]);
  });

  test("warns of columns, sheets and references that it left out", async () => {
    const rows = [
      [...header.split(","), "处理人", "客户编号"],
      [...good.split(","), "甲", "K1"],
    ];
    const folder = shop({
      "sources/投诉.xlsx": await workbook(
        { name: "3月", rows },
        { name: "说明", rows: [["填写说明"]] },
        { name: "空", rows: [] },
      ),
    });
    expect((await load(folder)).warnings).toEqual([
      "unknown columns: 处理人 (sources/投诉.xlsx, sheet 3月)",
      "unknown sheet: no line names columns of complaints, left out (sources/投诉.xlsx, sheet 说明)",
      "missing source: customers (guanlan.yaml); not checked: complaints.customer_id",
    ]);
    folder.map([...people.sources, { ...mapping, sheets: ["3月"], ignore: ["处理人"] }]);
    expect((await load(folder)).warnings).toEqual([
      "missing source: customers (guanlan.yaml); not checked: complaints.customer_id",
    ]);
  });

  test("quarantines a row that a stray delimiter has shifted", async () => {
    const folder = shop({ "sources/投诉.csv": csv(`${good},先生`, `C2${good.slice(2)},,`) });
    const report = await load(folder);
    expect(counts(report)).toEqual([["sources/投诉.csv", 2, 1, 1]]);
    expect(report.issues[0]).toMatchObject({ column: "(row)", expected: "6 cells", received: "7 cells", row: 2 });
  });
});

describe("what a file as a whole cannot be used for", () => {
  const missing = csv(good).replace("受理时间", "何时");
  const cases: Record<string, [ProjectFolder | (() => Promise<ProjectFolder>) | (() => ProjectFolder), string]> = {
    "a column is missing": [
      () => shop({ "sources/投诉.csv": missing }),
      'missing column: received_at "受理时间" (sources/投诉.csv)',
    ],
    "a column is missing on a sheet": [
      async () =>
        shop({
          "sources/投诉.xlsx": await workbook({
            name: "3月",
            rows: [
              ["投诉编号", "门店", "诉求", "来源"],
              ["C1", "S01", "退车", "电话"],
            ],
          }),
        }),
      'missing column: received_at "受理时间" (sources/投诉.xlsx, sheet 3月)',
    ],
    "a mapped header is missing": [
      () => shop({ "sources/投诉.csv": csv(good) }, { columns: { closed_at: "办结" } }),
      'missing column: closed_at "办结" (sources/投诉.csv)',
    ],
    "the file is missing": [
      () => shop({}, { files: ["sources/x.xlsx"] }),
      'missing file: "sources/x.xlsx" (guanlan.yaml, source complaints, row 19)',
    ],
    "the sheet is missing": [
      async () =>
        shop({ "sources/投诉.xlsx": await workbook({ name: "3月", rows: [header.split(",")] }) }, { sheets: ["4月"] }),
      'missing sheet: "4月" (sources/投诉.xlsx)',
    ],
    "no line is a header": [
      () => shop({ "sources/投诉.csv": "a,b\n1,2\n" }),
      "missing header: no line names columns of complaints (sources/投诉.csv)",
    ],
    "the file is empty": [
      () => shop({ "sources/投诉.csv": "" }),
      "missing header: no line names columns of complaints (sources/投诉.csv)",
    ],
    "the file cannot be decoded": [
      () => shop({ "sources/投诉.csv": Buffer.from([0x61, 0xff, 0xff]) }),
      "unsupported encoding: neither utf-8 nor gb18030 (sources/投诉.csv)",
    ],
    "the file is no workbook": [
      () => shop({ "sources/投诉.xlsx": "a,b" }),
      "unsupported format: not an xlsx file (sources/投诉.xlsx)",
    ],
    "the workbook is a web page": [
      () => shop({ "sources/投诉.xls": "<html><table>" }),
      "unsupported format: a web page saved under a spreadsheet's name",
    ],
    "a quote is not closed": [
      () => shop({ "sources/投诉.csv": csv(good, 'C2,S01,"x') }),
      "invalid record: quote not closed (sources/投诉.csv, row 3)",
    ],
    "the mapping names a source that is not": [
      () => shop({}, { source: "complaint" }),
      'unknown source: "complaint" (guanlan.yaml, row 17)',
    ],
    "the mapping names a column that is not": [
      () => shop({ "sources/投诉.csv": csv(good) }, { columns: { recieved_at: "受理时间" } }),
      'unknown column: "recieved_at" (guanlan.yaml, source complaints, row 21)',
    ],
    "the mapping names a code that is not": [
      () => shop({ "sources/投诉.csv": csv(good) }, { codes: { demand: { 退: "refund" } } }),
      'unknown code of demand: "refund" (guanlan.yaml, source complaints, row 22)',
    ],
    "a constant is wrong": [
      () => shop({ "sources/投诉.csv": csv(good) }, { constants: { closed_at: "2026-02-30" } }),
      'invalid closed_at: "2026-02-30" (guanlan.yaml, source complaints, row 21)',
    ],
  };

  test.each(Object.entries(cases))("%s", async (_, [make, message]) => {
    const folder = typeof make === "function" ? await make() : make;
    await expect(load(folder)).rejects.toThrow(message);
    expect(existsSync(folder.open().paths.warehouse)).toBe(false);
  });

  test("an optional file may be missing", async () => {
    const folder = shop({}, { files: ["sources/x.csv"], optional: true });
    expect((await load(folder)).sources.map(({ source }) => source)).toEqual(["stores", "departments", "employees"]);
  });

  test("the warehouse stays as it was, to the byte", async () => {
    const folder = shop({ "sources/投诉1.csv": csv(good) });
    await load(folder);
    const before = readFileSync(folder.open().paths.warehouse);
    folder.write("sources/stores.csv", "门店编号,门店名称\nS01,改名店\n");
    folder.write("sources/投诉2.csv", csv("C2,S01,2026-03-05,退车,电话,", 'C3,"'));
    await expect(load(folder)).rejects.toThrow("quote not closed");
    expect(readFileSync(folder.open().paths.warehouse).equals(before)).toBe(true);
    expect(existsSync(`${folder.open().paths.warehouse}.next`)).toBe(false);
  });
});

describe("loading again", () => {
  test("gives the same tables, and does not touch the file when nothing changed", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good, "C2,S01,2026-02-30,退车,电话,") });
    const first = await load(folder);
    const [before, written] = [await contents(folder), statSync(folder.open().paths.warehouse).mtimeMs];
    const second = await load(folder, "2026-05-02T08:00:00");
    expect(second).toEqual({ ...first, sources: first.sources.map((each) => ({ ...each, unchanged: true })) });
    expect(await contents(folder)).toEqual(before);
    expect(statSync(folder.open().paths.warehouse).mtimeMs).toBe(written);
  });

  test("from nothing gives the same tables as step by step", async () => {
    const folder = shop({ "sources/投诉1.csv": csv(good) });
    await load(folder);
    folder.write("sources/投诉2.csv", csv("C2,S01,2026-03-05,退车,电话,", good, "C4,S09,2026-03-05,退车,电话,"));
    await load(folder);
    const stepwise = await contents(folder);
    writeFileSync(folder.open().paths.warehouse, "");
    await load(folder);
    expect(await contents(folder)).toEqual(stepwise);
  });

  test("reads only what changed", async () => {
    const folder = shop({ "sources/投诉1.csv": csv(good), "sources/投诉2.csv": csv("C2,S01,2026-02-30,退车,电话,") });
    await load(folder);
    folder.write("sources/投诉1.csv", csv(good, "C3,S01,2026-03-07,退车,电话,"));
    const report = await load(folder, "2026-05-02T08:00:00");
    expect(report.sources.map(({ file, unchanged }) => [file, unchanged])).toEqual([
      ["sources/stores.csv", true],
      ["sources/departments.csv", true],
      ["sources/employees.csv", true],
      ["sources/投诉1.csv", false],
      ["sources/投诉2.csv", true],
    ]);
    expect(report.issues.map(issueMessage)).toEqual(['invalid received_at: "2026-02-30" (sources/投诉2.csv, row 2)']);
    expect(
      await query(folder, "select file, loaded_at from load_files where source = 'complaints' order by file"),
    ).toEqual([
      { file: "sources/投诉1.csv", loaded_at: "2026-05-02 08:00:00" },
      { file: "sources/投诉2.csv", loaded_at: "2026-05-01 08:00:00" },
    ]);
  });

  test("a corrected file heals its rows", async () => {
    const folder = shop({ "sources/投诉.csv": csv("C1,S01,2026-02-30,退车,电话,") });
    expect((await load(folder)).issues).toHaveLength(1);
    folder.write("sources/投诉.csv", csv("C1,S01,2026-02-28,退车,电话,"));
    expect((await load(folder)).issues).toEqual([]);
    expect(await query(folder, "select count(*) as n from quarantine")).toEqual([{ n: 0 }]);
  });

  test("a corrected parent heals the rows that pointed nowhere, and a removed one turns them away", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good, "C2,S02,2026-03-05,退车,电话,") });
    expect(counts(await load(folder))).toEqual([["sources/投诉.csv", 2, 1, 1]]);
    folder.write("sources/stores.csv", "门店编号,门店名称\nS01,城东店\nS02,城西店\n");
    expect(counts(await load(folder))).toEqual([["sources/投诉.csv", 2, 2, 0]]);
    folder.write("sources/stores.csv", "门店编号,门店名称\nS01,城东店\n");
    const report = await load(folder);
    expect(counts(report)).toEqual([["sources/投诉.csv", 2, 1, 1]]);
    expect(report.issues.map(issueMessage)).toEqual(['unknown store_id: "S02" (sources/投诉.csv, row 3)']);
  });

  test("a file that is not mapped any more takes its rows along, and the key is back with the other file", async () => {
    const folder = shop({ "sources/投诉1.csv": csv(good), "sources/投诉2.csv": csv("C1,S01,2026-04-01,换车,电话,") });
    await load(folder);
    expect(await query(folder, "select demand from raw.complaint")).toEqual([{ demand: "exchange" }]);
    folder.map([...people.sources, { ...mapping, files: ["sources/投诉1.csv"] }]);
    expect(counts(await load(folder))).toEqual([["sources/投诉1.csv", 1, 1, 0]]);
    expect(await query(folder, "select demand from raw.complaint")).toEqual([{ demand: "return" }]);
  });

  test("a removed file keeps its rows until it is pruned, and is read again when it comes back", async () => {
    const folder = shop({ "sources/投诉1.csv": csv(good), "sources/投诉2.csv": csv(good.replace("C1", "C2")) });
    await load(folder);
    rmSync(join(folder.directory, "sources/投诉1.csv"));
    const kept = await load(folder);
    expect(counts(kept)).toEqual([
      ["sources/投诉1.csv", 1, 1, 0],
      ["sources/投诉2.csv", 1, 1, 0],
    ]);
    const warning =
      'removed file: "sources/投诉1.csv" (source complaints); its 1 rows are kept until guanlan load --prune';
    expect(kept.warnings).toEqual([warning]);
    expect((await load(folder)).warnings).toEqual([warning]);
    folder.write("sources/投诉2.csv", csv(good.replace("C1", "C3")));
    expect((await load(folder)).warnings).toEqual([warning]);
    expect(await query(folder, "select complaint_id from raw.complaint order by 1")).toEqual([
      { complaint_id: "C1" },
      { complaint_id: "C3" },
    ]);
    const pruned = await loadProject(folder.open(), { now, prune: true });
    expect(counts(pruned)).toEqual([["sources/投诉2.csv", 1, 1, 0]]);
    expect(pruned.warnings).toEqual([]);
    folder.write("sources/投诉1.csv", csv(good));
    expect((await load(folder)).warnings).toEqual([]);
    expect(await query(folder, "select count(*) as n from raw.complaint")).toEqual([{ n: 2 }]);
  });

  test("a changed mapping or a new salt reads the file again", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good.replace("退车", "退了")) });
    expect((await load(folder)).issues).toHaveLength(1);
    folder.map([...people.sources, { ...mapping, codes: { demand: { 退了: "return" } } }]);
    expect((await load(folder)).issues).toEqual([]);
    writeFileSync(join(folder.directory, ".guanlan/salt"), "another\n");
    expect((await load(folder)).sources.map(({ unchanged }) => unchanged)).toEqual([false, false, false, false]);
  });

  test("replaces a warehouse that cannot be read, and clears what a killed load left", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good) });
    folder.write(".guanlan/warehouse.duckdb", "not a database");
    folder.write(".guanlan/warehouse.duckdb.next", "half of one");
    expect(counts(await load(folder))).toEqual([["sources/投诉.csv", 1, 1, 0]]);
  });

  test("readers keep what they opened", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good) });
    await load(folder);
    const reader = await openWarehouse(folder.open().paths.warehouse);
    folder.write("sources/投诉.csv", csv(good, `C2${good.slice(2)}`));
    await load(folder);
    expect(await queryRows(reader.connection, "select count(*) as n from raw.complaint")).toEqual([{ n: 1 }]);
    reader.close();
    expect(await query(folder, "select count(*) as n from raw.complaint")).toEqual([{ n: 2 }]);
  });
});

describe("exports that overlap", () => {
  const march = csv(good, "C2,S01,2026-03-06,换车,电话,");
  const yearToDate = csv(good, "C2,S01,2026-03-06,退车,电话,", "C3,S01,2026-04-02,退车,电话,");
  const history = `select key, was::json->>'demand' as was, file, "row", from_load, to_load, replaced_by from row_history`;

  test("count every key once, by the later file, and keep the value it has replaced", async () => {
    const folder = shop({ "sources/投诉_2026-03.csv": march });
    await load(folder);
    folder.write("sources/投诉_2026-04.csv", yearToDate);
    expect(counts(await load(folder, "2026-06-01T08:00:00"))).toEqual([
      ["sources/投诉_2026-03.csv", 2, 2, 0],
      ["sources/投诉_2026-04.csv", 3, 3, 0],
    ]);
    const demands = "select complaint_id || ' ' || demand as it from raw.complaint order by 1";
    expect(await query(folder, demands)).toEqual([{ it: "C1 return" }, { it: "C2 return" }, { it: "C3 return" }]);
    const change = {
      key: '{"complaint_id":"C2"}',
      was: "exchange",
      file: "sources/投诉_2026-03.csv",
      row: 3,
      from_load: "2026-05-01 08:00:00",
      to_load: "2026-06-01 08:00:00",
      replaced_by: "sources/投诉_2026-04.csv",
    };
    expect(await query(folder, history)).toEqual([change]);
    expect(await query(folder, "select superseded from load_files where source = 'complaints'")).toEqual([
      { superseded: 2 },
      { superseded: 0 },
    ]);
    folder.write("sources/投诉_2026-05.csv", csv("C4,S01,2026-05-02,退车,电话,"));
    const third = await load(folder, "2026-07-01T08:00:00");
    expect(third.sources.filter(({ source }) => source === "complaints").map(({ unchanged }) => unchanged)).toEqual([
      true,
      true,
      false,
    ]);
    expect(await query(folder, history)).toEqual([change]);
  });

  test("written over: the file's own earlier value is kept, and a key that is gone as well", async () => {
    const folder = shop({ "sources/投诉.csv": march });
    await load(folder);
    folder.write("sources/投诉.csv", csv("C2,S01,2026-03-06,退车,电话,"));
    await load(folder, "2026-06-01T08:00:00");
    expect(await query(folder, `${history} order by key`)).toMatchObject([
      { key: '{"complaint_id":"C1"}', was: "return", replaced_by: null },
      { key: '{"complaint_id":"C2"}', was: "exchange", replaced_by: "sources/投诉.csv" },
    ]);
  });

  test("a later row that points nowhere leaves the earlier one in its place", async () => {
    const folder = shop({
      "sources/投诉1.csv": csv(good),
      "sources/投诉2.csv": csv(good.replace("S01", "S09")),
    });
    expect(counts(await load(folder))).toEqual([
      ["sources/投诉1.csv", 1, 1, 0],
      ["sources/投诉2.csv", 1, 0, 1],
    ]);
  });
});

describe("a strict load", () => {
  test("changes nothing when a row is quarantined, and says what is wrong", async () => {
    const folder = shop({ "sources/投诉.csv": csv(good, "C2,S01,2026-02-30,退车,电话,") });
    const strict = loadProject(folder.open(), { now, strict: true });
    await expect(strict).rejects.toThrow("strict load: 1 quarantined rows, 0 warnings; nothing was changed");
    await expect(strict).rejects.toBeInstanceOf(StrictLoadError);
    expect(existsSync(folder.open().paths.warehouse)).toBe(false);
    await load(folder);
    await expect(loadProject(folder.open(), { now, strict: true })).rejects.toBeInstanceOf(StrictLoadError);
  });
});

test("the ledger sums up the last load", async () => {
  const folder = shop({ "sources/投诉.csv": csv(good, "C2,S01,2026-02-30,退车,电话,") });
  await load(folder);
  expect(await query(folder, "from last_load")).toEqual([
    { loaded_at: "2026-05-01 08:00:00", files: 4, read: 5, accepted: 4, quarantined: 1 },
  ]);
});

test("however broken the lines, what was read is what was accepted and what was quarantined", async () => {
  const folder = shop({ "sources/投诉.csv": csv(good) });
  const cell = fc.oneof(
    fc.constantFrom(
      "C1",
      "C2",
      "S01",
      "2026-03-05",
      "2026-02-30",
      "退车",
      "电话",
      "",
      "/",
      "合计",
      "#N/A",
      '"',
      'a"b',
      '""',
    ),
    fc.string({ maxLength: 6, unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, "")),
  );
  const line = fc.oneof(
    { weight: 1, arbitrary: fc.constant(good) },
    { weight: 4, arbitrary: fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(",")) },
  );
  const seen: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      folder.write("sources/投诉.csv", csv(...lines));
      const balance = await balanced(folder).catch(String);
      seen.push(balance);
      expect(balance).toMatch(/^(accepted|quarantined)$|quote not closed/);
    }),
    { numRuns: 25, seed: 11 },
  );
  expect(seen.filter((each) => each === "quarantined").length).toBeGreaterThan(5);
});

/** Loads, and says whether rows were quarantined; throws unless report and tables agree on what became of every row. */
async function balanced(folder: ProjectFolder): Promise<string> {
  const file = (await load(folder)).sources.at(-1);
  if (file === undefined) throw new Error("no file");
  const [rows] = await query(
    folder,
    'select (select count(*) from raw.complaint) as accepted, count(distinct "row") as quarantined from quarantine',
  );
  const expected = { accepted: file.accepted, quarantined: file.quarantined };
  if (JSON.stringify(rows) !== JSON.stringify(expected)) throw new Error(`tables hold ${JSON.stringify(rows)}`);
  if (file.read !== file.accepted + file.quarantined) throw new Error(`read ${file.read}`);
  return file.quarantined === 0 ? "accepted" : "quarantined";
}
