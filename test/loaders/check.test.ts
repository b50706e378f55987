import { existsSync, rmSync } from "node:fs";
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
    { level: "error", message: 'unknown column: "recieved_at" (guanlan.yaml, source complaints)' },
    { level: "error", message: 'unknown source: "nothing" (guanlan.yaml)' },
    { level: "error", message: 'missing file: "sources/departments.csv" (guanlan.yaml, source departments)' },
    { level: "error", message: 'missing file: "sources/订单.csv" (guanlan.yaml, source orders)' },
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
