import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { loadProject } from "../../loaders/load.ts";
import { queryRows } from "../../src/warehouse/query-rows.ts";
import { openWarehouse } from "../../src/warehouse/warehouse-file.ts";
import { people, projectFolder } from "../support/project-folder.ts";
import { workbook } from "../support/workbook.ts";

const header = ["投诉编号", "门店", "受理时间", "诉求", "来源"];
const complaint = (id: string, day: number | string) => [id, "S01", day, "退车", "电话"];

async function loaded(bytes: Uint8Array) {
  const mapping = { source: "complaints", files: ["sources/投诉.xlsx"] };
  const folder = projectFolder([...people.sources, mapping], { ...people.files, "sources/投诉.xlsx": bytes });
  const report = await loadProject(folder.open(), { now: "2026-05-01T08:00:00" });
  const { connection, close } = await openWarehouse(folder.open().paths.warehouse);
  try {
    const columns = 'complaint_id as id, cast(received_at as varchar) as at, _sheet as sheet, _row as "row"';
    const rows = await queryRows(connection, `select ${columns} from raw.complaint order by id`);
    return { rows, read: report.sources.at(-1)?.read, warnings: report.warnings };
  } finally {
    close();
  }
}

test("a sheet for each month, each with its own title, is one source; a chart's sheet is left out", async () => {
  const month = (name: string, id: string, day: number) => ({
    name,
    rows: [[`${name}投诉登记`], header, complaint(id, day)],
  });
  const notes = { name: "说明", rows: [["本表由客服部填写"]] };
  const { rows, read, warnings } = await loaded(
    await workbook(month("2026年1月", "C1", 46_027), month("2026年2月", "C2", 46_058.5), notes),
  );
  expect(rows).toEqual([
    { id: "C1", at: "2026-01-05 00:00:00", sheet: "2026年1月", row: 3 },
    { id: "C2", at: "2026-02-05 12:00:00", sheet: "2026年2月", row: 3 },
  ]);
  expect(read).toBe(2);
  expect(warnings.filter((each) => each.includes("说明"))).toHaveLength(1);
});

test("a header of two lines with merged cells, formulas, blank lines and totals", async () => {
  const rows = [
    ["基本信息", null, "时间", "内容", null],
    ["投诉编号", "门店", "受理时间", "诉求", "来源"],
    complaint("C1", 46_086),
    [null, null, null, null, null],
    complaint("C2", "2026/3/6"),
    ["合计", null, null, 2, null],
  ];
  const result = await loaded(
    await workbook({
      name: "登记",
      rows,
      merges: [
        [0, 0, 0, 1],
        [0, 3, 0, 4],
      ],
      formulas: { "4,2": { formula: "C3+1", value: 46_087 }, "5,3": { formula: "COUNTA(A3:A5)", value: 2 } },
    }),
  );
  expect(result.rows).toEqual([
    { id: "C1", at: "2026-03-05 00:00:00", sheet: "登记", row: 3 },
    { id: "C2", at: "2026-03-06 00:00:00", sheet: "登记", row: 5 },
  ]);
  expect(result.read).toBe(2);
});

test("rows that a filter has hidden are records like the others", async () => {
  const parts = unzipSync(
    await workbook({ name: "登记", rows: [header, complaint("C1", 46_086), complaint("C2", 46_087)] }),
  );
  const sheet = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[sheet] ?? new Uint8Array());
  const hidden = text.replace('<row r="2"', '<row r="2" hidden="1"');
  expect(hidden).not.toBe(text);
  const { rows } = await loaded(zipSync({ ...parts, [sheet]: strToU8(hidden) }));
  expect(rows.map(({ id }) => id)).toEqual(["C1", "C2"]);
});
