/** Loading a large workbook of twenty columns. */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeXlsxStream } from "hucre";
import { measureAlone } from "./measure.ts";

const FILE = "sources/客流登记.xlsx";
const HEADERS = ["来店编号", "客户批次号", "门店编号", "接待顾问工号", "来店时间", "首次到店", "是否留电", "来源渠道"];
const REMARKS = Array.from({ length: 12 }, (_, index) => `备注${index + 1}`);
/** Serial number of 2026-01-01. */
const FIRST_DAY = 46_023;

function* lines(rows: number): Generator<(string | number)[]> {
  for (let row = 0; row < rows; row += 1) {
    const remarks = REMARKS.map((_, index) => (index % 2 === 0 ? row * index : `说明${row % 97}`));
    const channel = row % 4 === 0 ? "自然到店" : "电话邀约";
    const time = FIRST_DAY + (row % 240) + (row % 96) / 96;
    yield [`L${row}`, `P${row}`, "S1", `Y${row % 40}`, time, "是", row % 4 === 0 ? "否" : "是", channel, ...remarks];
  }
}

/** A project whose only large file holds `rows` showroom visits and twelve columns that are left out. */
export async function benchWorkbook(directory: string, rows: number): Promise<string[]> {
  mkdirSync(join(directory, "sources"), { recursive: true });
  writeFileSync(join(directory, "sources/门店.csv"), "门店编号,门店名称\nS1,一店\n");
  const mappings = `  - {source: stores, files: [sources/门店.csv]}
  - {source: showroom_visits, files: [${FILE}], ignore: [${REMARKS.join(", ")}]}`;
  const head = "name: 基准\nas_of: 2026-09-30\nstores: [{id: S1}]\npolicy: {profiles: [hyundai_sales]}";
  writeFileSync(join(directory, "guanlan.yaml"), `${head}\nsources:\n${mappings}\n`);
  const columns = [...HEADERS, ...REMARKS].map((header) => ({ header }));
  const workbook = writeXlsxStream(lines(rows), { name: "客流", columns });
  await pipeline(Readable.fromWeb(workbook as never), createWriteStream(join(directory, FILE)));
  const { cpuSeconds, wallSeconds, peakMegabytes } = measureAlone("load-project.ts", directory);
  const [cpu, wall] = [cpuSeconds.toFixed(1), wallSeconds.toFixed(1)];
  return [`load ${rows} XLSX rows of 20: ${wall} s, ${cpu} s CPU, peak ${peakMegabytes.toFixed(0)} MB`];
}
