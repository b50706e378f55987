/** Loading a large CSV through a source contract against DuckDB's own typed `read_csv` of the same file. */

import { once } from "node:events";
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureAlone } from "./measure.ts";

const FILE = "sources/客流登记.csv";
/** A project whose only large file holds `rows` showroom visits. */
async function writeProject(directory: string, rows: number): Promise<void> {
  mkdirSync(join(directory, "sources"), { recursive: true });
  const sources = [
    "  - {source: stores, files: [sources/门店.csv]}",
    `  - {source: showroom_visits, files: [${FILE}]}`,
  ];
  const config = `name: 基准\nas_of: 2026-09-30\nstores: [{id: S1}]\npolicy: {profiles: [hyundai_sales]}\nsources:\n${sources.join("\n")}\n`;
  writeFileSync(join(directory, "guanlan.yaml"), config);
  writeFileSync(join(directory, "sources/门店.csv"), "门店编号,门店名称\nS1,一店\n");
  const out = createWriteStream(join(directory, FILE));
  out.write("来店编号,客户批次号,门店编号,接待顾问工号,来店时间,首次到店,是否留电,来源渠道\n");
  for (let row = 0; row < rows; row += 1) {
    const day = `2026-0${1 + (row % 9)}-${String(1 + (row % 28)).padStart(2, "0")}`;
    const line = `L${row},P${row},S1,Y${row % 40},${day} 10:${String(row % 60).padStart(2, "0")}:00,是,${row % 4 === 0 ? "否" : "是"},自然到店\n`;
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** DuckDB with one thread, as a load uses it, and with two. */
export async function benchLoad(directory: string, rows: number): Promise<string[]> {
  await writeProject(directory, rows);
  const file = join(directory, FILE);
  const ours = measureAlone("load-project.ts", directory);
  const again = measureAlone("load-project.ts", directory);
  const ratios = [1, 2].map((threads) => {
    const bare = measureAlone("read-csv.ts", file, join(directory, `bare-${threads}.duckdb`), String(threads));
    const [cpu, wall] = [ours.cpuSeconds / bare.cpuSeconds, ours.wallSeconds / bare.wallSeconds];
    return `${cpu.toFixed(1)} × CPU and ${wall.toFixed(1)} × wall of typed read_csv with ${threads} thread(s)`;
  });
  return [
    `load ${rows} CSV rows: ${ours.cpuSeconds.toFixed(1)} s CPU, ${ratios.join(", ")}, peak ${ours.peakMegabytes.toFixed(0)} MB`,
    `load again, unchanged: ${(again.cpuSeconds / ours.cpuSeconds).toFixed(2)} × the first load`,
  ];
}
