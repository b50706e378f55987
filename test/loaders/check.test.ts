import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkProject } from "../../loaders/check.ts";
import { people, projectFolder } from "../support/project-folder.ts";
import { workbook } from "../support/workbook.ts";

const complaints = { source: "complaints", files: ["sources/投诉*"] };
const csv = "投诉编号,门店,受理时间,诉求,来源\nC1,S01,2026-02-30,送车,电话\n";

test("a sound project has no findings, whatever its rows, and nothing is written", async () => {
  const folder = projectFolder([...people.sources, complaints], { ...people.files, "sources/投诉.csv": csv });
  expect(await checkProject(folder.open())).toEqual([]);
  expect(existsSync(join(folder.directory, ".guanlan"))).toBe(false);
});

test("everything that would stop the load is found at once, with what it would warn of", async () => {
  const folder = projectFolder(
    [
      ...people.sources,
      { ...complaints, columns: { recieved_at: "受理时间" } },
      { source: "nothing", files: ["x.csv"] },
      { source: "orders", files: ["sources/订单.csv"] },
      { source: "visits", files: ["sources/拜访.xlsx"] },
      { source: "major_alerts", files: ["sources/报备.csv"], ignore: ["备注"] },
      { source: "visit_plans", files: ["sources/计划.csv"], optional: true },
    ],
    {
      ...people.files,
      "sources/投诉.csv": csv,
      "sources/拜访.xlsx": await workbook({ name: "a", rows: [["拜访编号", "工号", "拜访日期", "对象", "客户编号"]] }),
      "sources/报备.csv": "投诉编号,接收方,发出时间,备注,经办\n",
    },
  );
  rmSync(join(folder.directory, "sources/departments.csv"));
  expect(await checkProject(folder.open())).toEqual([
    { level: "error", message: 'unknown column: "recieved_at" (guanlan.yaml, source complaints, row 21)' },
    { level: "error", message: 'unknown source: "nothing" (guanlan.yaml, row 22)' },
    { level: "error", message: 'missing file: "sources/departments.csv" (guanlan.yaml, source departments, row 13)' },
    { level: "error", message: 'missing file: "sources/订单.csv" (guanlan.yaml, source orders, row 27)' },
    { level: "warning", message: "unknown columns: 经办 (sources/报备.csv)" },
    { level: "error", message: 'missing column: purpose "拜访目的" (sources/拜访.xlsx, sheet a)' },
    { level: "warning", message: "missing source: departments (guanlan.yaml); not checked: employees.department_id" },
  ]);
});

test("a project without sources has nothing to load", async () => {
  expect(await checkProject(projectFolder([], {}).open())).toEqual([
    { level: "error", message: "missing sources (guanlan.yaml)" },
  ]);
});

test("days that read in several ways are asked about, once the mapping says it no more", async () => {
  const files = {
    ...people.files,
    "sources/投诉.csv": "投诉编号,门店,受理时间,诉求,来源\nC1,S01,20-10-16,退车,电话\n",
  };
  const folder = projectFolder([...people.sources, complaints], files);
  expect(await checkProject(folder.open())).toEqual([
    {
      level: "error",
      message:
        'ambiguous received_at: "20-10-16" is 2020-10-16 (ymd) or 2016-10-20 (dmy); set date_order (sources/投诉.csv)',
    },
  ]);
  folder.map([...people.sources, { ...complaints, date_order: "dmy" }]);
  expect(await checkProject(folder.open())).toEqual([]);
});

test("a column that no entry for its file speaks of is told of once", async () => {
  const where = { where: { 结果: "成交" } };
  const folder = projectFolder(
    [
      ...people.sources,
      { source: "showroom_visits", files: ["sources/客流.csv"], columns: { visit_id: "单号", party_id: "单号" } },
      {
        source: "test_drives",
        files: ["sources/客流.csv"],
        columns: { test_drive_id: "单号", party_id: "单号" },
        ...where,
      },
    ],
    {
      ...people.files,
      "sources/客流.csv":
        "单号,门店,工号,来店时间,首次到店,是否留电,试驾开始,结果,天气\n1,S01,Y1,2026-03-05,是,是,2026-03-05,成交,晴\n",
    },
  );
  expect(await checkProject(folder.open())).toEqual([
    { level: "warning", message: "unknown columns: 天气 (sources/客流.csv)" },
  ]);
});

test("an export that no source reads is told of, whatever else is asked for or set aside", async () => {
  const visits = {
    source: "visits",
    files: ["sources/拜访*.csv"],
    columns: { seller_id: { lookup: "顾问", in: "sources/花名册.csv", match: "姓名", take: "工号" } },
  };
  const folder = projectFolder([...people.sources, { ...visits, optional: true }], {
    ...people.files,
    "sources/花名册.csv": "姓名,工号\n",
    "sources/订单/4月.csv": "订单号\n",
    "sources/~$4月.xlsx": "",
    "资料.csv": "",
  });
  expect(await checkProject(folder.open())).toEqual([
    { level: "warning", message: "unknown file: no source of guanlan.yaml reads it (sources/订单/4月.csv)" },
  ]);
  folder.write(
    "guanlan.yaml",
    `${readFileSync(join(folder.directory, "guanlan.yaml"), "utf8")}ignore_files: [sources/订单/*]\n`,
  );
  expect(await checkProject(folder.open())).toEqual([]);
});

test("a calendar that nothing tells the days of is an error", async () => {
  const folder = projectFolder(people.sources, people.files);
  const yaml = readFileSync(join(folder.directory, "guanlan.yaml"), "utf8");
  folder.write("guanlan.yaml", yaml.replace("id: S01", "id: S01\n    calendar: stat"));
  expect(await checkProject(folder.open())).toEqual([
    { level: "error", message: 'unknown calendar: "stat" (guanlan.yaml, row 4)' },
  ]);
});

test("a mapping without any header is told so", async () => {
  const [stores, , employees] = people.sources;
  const constants = { department_id: "D1", store_id: "S01", name: "销售部", kind: "sales" };
  const folder = projectFolder([stores, employees, { source: "departments", files: ["sources/a.csv"], constants }], {
    ...people.files,
    "sources/departments.csv": "",
    "sources/a.csv": "x,y\n1,2\n",
  });
  const messages = (await checkProject(folder.open())).map(({ message }) => message);
  expect(messages).toContain(
    "missing header: no line names columns of departments, and guanlan.yaml names no header of the file (sources/a.csv)",
  );
});
