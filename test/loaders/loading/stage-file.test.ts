import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import type { LoadUnit } from "../../../loaders/loading/load-units.ts";
import { stageFile } from "../../../loaders/loading/stage-file.ts";
import type { Source } from "../../../loaders/source.ts";
import { sources } from "../../../loaders/sources.ts";
import { SourceError } from "../../../src/errors.ts";
import { createTableDdl } from "../../../src/warehouse/insert-rows.ts";
import { ledgerTables } from "../../../src/warehouse/load-ledger.ts";
import { queryRows } from "../../../src/warehouse/query-rows.ts";
import { rawSchemaDdl } from "../../../src/warehouse/raw-tables.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { workbook } from "../../support/workbook.ts";

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
const ledger = ledgerTables.map(({ name, columns }) => createTableDdl({ name, columns }));
for (const statement of [...rawSchemaDdl(), ...ledger]) await connection.run(statement);

/** A file that may be broken in any way. */
interface Broken {
  readonly source: Source;
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** As guanlan.yaml would say it. */
  readonly encoding?: LoadUnit["mappings"][number]["encoding"];
}

const titles = (source: Source): string[] => Object.values(source.entity.columns).map(({ title }) => title);

const wild: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ..."|  |/|-|—|无|null|NULL|#N/A|#REF!|合计|小计|true|是|否|√|×|〇|S01|E1|C1|K001|0001|王 五|王　五".split("|"),
    ..."2026-03-05|2026/3/5|2026年3月5日|20260305|20-10-16|5/3/2026|2026-02-30|0000-00-00|9999-12-31|46086|46086.5".split(
      "|",
    ),
    ..."2026-03-05 14:20|下午2:20|2026-03-05 上午9点|25:61|1:2:3|99999999|infinity|nan|-0|1e400|1.38E+10".split("|"),
    ..."12.5|1,234.5|(3)|（3）|¥12|12万元|1.2亿|１２３|12%|50％|--3|+-1|0x10|9007199254740993".split("|"),
    ...'13800130001|+86 138 0013 0001|138-0013-0001|LSVAA49J132047371|6222 0000|\'001|="001"'.split("|"),
    "\ufeff",
    "\u200b",
    "\u0001",
    "a\u00a0b",
    "😀",
    "x".repeat(5000),
  ),
  fc.string({ maxLength: 8, unit: "grapheme" }),
  fc.string({ maxLength: 8, unit: "binary" }).map((text) => Buffer.from(text).toString()),
  fc.double().map(String),
);

const table = fc.constantFrom(...sources).chain((source) =>
  fc.record({
    source: fc.constant(source),
    header: fc.oneof(
      { weight: 6, arbitrary: fc.constant(titles(source)) },
      { weight: 2, arbitrary: fc.shuffledSubarray(titles(source), { minLength: 0 }) },
      { weight: 1, arbitrary: fc.array(fc.oneof(fc.constantFrom(...titles(source)), wild), { maxLength: 12 }) },
    ),
    lines: fc.array(fc.array(wild, { maxLength: titles(source).length + 2 }), { maxLength: 8 }),
  }),
);

const cell = (text: string, style: number, delimiter: string) => {
  if (style === 0) return text;
  if (style === 1) return `"${text.replaceAll('"', '""')}"`;
  return text.replaceAll(delimiter, " ").replace(/["\r\n]/g, "");
};

/** Cuts off the end, or turns some bytes into others. */
const damaged = (bytes: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(
      bytes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.nat(2),
    )
    .map(([whole, share, changes, way]) => {
      const copy = Uint8Array.from(way === 1 ? whole.subarray(0, Math.floor(share * whole.length)) : whole);
      if (way === 2) for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
      return copy;
    });

const encodings = ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5"] as const;
const text = fc
  .record({
    table,
    delimiter: fc.constantFrom(",", "\t", ";", "|"),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    encoding: fc.constantFrom(...encodings),
    hasMark: fc.boolean(),
    isDeclared: fc.boolean(),
    style: fc.nat(2),
    before: fc.constantFrom("", "客户表\n", "\n\n", '"'),
  })
  .chain(({ table: { source, header, lines }, delimiter, end, encoding, hasMark, isDeclared, style, before }) => {
    const records = [header, ...lines].map((line) => line.map((each) => cell(each, style, delimiter)).join(delimiter));
    const bytes = iconv.encode(`${hasMark ? "\ufeff" : ""}${before}${records.join(end)}`, encoding);
    const declared = isDeclared ? { encoding } : {};
    return fc
      .oneof(fc.constant(bytes), damaged(fc.constant(bytes)))
      .map((given): Broken => ({ source, extension: "csv", bytes: given, ...declared }));
  });

const jsonLines = table.chain(({ source, header, lines }) =>
  damaged(
    fc.tuple(fc.jsonValue(), fc.nat(9)).map(([extra, at]) => {
      const objects = lines.map((line) =>
        JSON.stringify(Object.fromEntries(line.map((each, index) => [header[index] ?? index, each]))),
      );
      objects.splice(at, 0, JSON.stringify(extra));
      return strToU8(objects.join("\n"));
    }),
  ).map((bytes): Broken => ({ source, extension: "jsonl", bytes })),
);

/** Whole files of each format, which are then broken. */
async function wholeFiles(extension: "xlsx" | "parquet"): Promise<{ source: Source; bytes: Uint8Array }[]> {
  const folder = temporaryFolder();
  return Promise.all(
    sources.slice(0, 8).map(async (source) => {
      const header = titles(source);
      const rows = [1, 2, 3].map((row) => header.map((_, index) => (index % 3 === 1 ? 46_086 + row : `K${row}`)));
      if (extension === "xlsx") return { source, bytes: await workbook({ name: "表", rows: [header, ...rows] }) };
      const path = join(folder, `${source.id}.parquet`);
      const columns = header.map((title, index) => `'K' || range || '${index}' as "${title}"`);
      await connection.run(`copy (select ${columns.join(", ")} from range(3)) to '${path}' (format parquet)`);
      return { source, bytes: await readFile(path) };
    }),
  );
}

/** The parts inside a workbook damaged, in a container that is whole. */
const damagedParts = (whole: Uint8Array) => {
  const parts = unzipSync(whole);
  return fc
    .tuple(
      fc.constantFrom(...Object.keys(parts)),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom("", "<", "&", "</row>", "99999999999", '"'),
    )
    .map(([name, from, length, put]) => {
      const content = strFromU8(parts[name] ?? new Uint8Array());
      const at = from % (content.length + 1);
      return zipSync(
        { ...parts, [name]: strToU8(content.slice(0, at) + put + content.slice(at + length)) },
        { level: 0 },
      );
    });
};

/** Says what became of the file; throws unless every row of it was accepted or quarantined. */
async function outcome(unitOf: (broken: Broken) => LoadUnit, broken: Broken): Promise<"read" | "refused"> {
  const unit = unitOf(broken);
  writeFileSync(unit.path, broken.bytes);
  await connection.run("begin transaction");
  try {
    const { read, quarantined } = await stageFile(connection, unit, { salt: "s", scratch: `${unit.path}.scratch` });
    const [found] = await queryRows<{ accepted: number }>(
      connection,
      `select count(*) as accepted from raw."${unit.source.entity.name}"`,
    );
    expect(read).toBe(Number(found?.accepted) + quarantined);
    return "read";
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (!/^\w.+\(sources\/f\..+/s.test(error.message)) throw new Error(`a message without its file: ${error.message}`);
    return "refused";
  } finally {
    await connection.run("rollback");
  }
}

/** Every source with its mapping, as a project that names it gives it. */
function units(): (broken: Broken) => LoadUnit {
  const folder = projectFolder(
    sources.map(({ id }) => ({ source: id, files: ["sources/f.csv"] })),
    {},
  );
  folder.write("sources/f.csv", "");
  const { config } = folder.open();
  return ({ source, extension, encoding }) => {
    const mapping = config.sources.find((each) => each.source === source.id);
    if (mapping === undefined) throw new Error(source.id);
    const file = `sources/f.${extension}`;
    const mappings = [{ ...mapping, ...(encoding === undefined ? {} : { encoding }) }];
    return { source, file, path: join(folder.directory, file), directory: folder.directory, mappings, others: [] };
  };
}

test("2,000 broken files: each is read to the last row or refused with its name and a reason", async () => {
  const unitOf = units();
  const [workbooks, parquets] = [await wholeFiles("xlsx"), await wholeFiles("parquet")];
  const formats: { readonly files: fc.Arbitrary<Broken>; readonly numRuns: number }[] = [
    { files: text, numRuns: 1_300 },
    { files: jsonLines, numRuns: 300 },
    {
      files: fc
        .constantFrom(...workbooks)
        .chain(({ source, bytes }) =>
          fc
            .oneof(damaged(fc.constant(bytes)), damagedParts(bytes))
            .map((given): Broken => ({ source, extension: "xlsx", bytes: given })),
        ),
      numRuns: 250,
    },
    {
      files: fc
        .constantFrom(...parquets)
        .chain(({ source, bytes }) =>
          damaged(fc.constant(bytes)).map((given): Broken => ({ source, extension: "parquet", bytes: given })),
        ),
      numRuns: 150,
    },
  ];
  const seen = { read: 0, refused: 0 };
  for (const { files, numRuns } of formats) {
    await fc.assert(
      fc.asyncProperty(files, async (broken) => {
        seen[await outcome(unitOf, broken)] += 1;
      }),
      { numRuns, seed: 2026, endOnFailure: true },
    );
  }
  expect(seen.read + seen.refused).toBe(2_000);
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(400);
}, 900_000);
