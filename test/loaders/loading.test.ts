/** What a load withstands: being killed, a rival, a folder it may not write to, a full disk. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadProject } from "../../loaders/load.ts";
import { queryRows } from "../../src/warehouse/query-rows.ts";
import { openWarehouse } from "../../src/warehouse/warehouse-file.ts";
import { compiledLoad } from "../support/compiled-load.ts";
import { type ProjectFolder, people, projectFolder } from "../support/project-folder.ts";

const now = "2026-05-01T08:00:00";

/** Rows of a version differ in every cell that may; the store's name is the version as well. */
const ROWS = 1500;
const day = (version: number) => new Date(Date.UTC(2024, 0, 1 + version)).toISOString().slice(0, 10);
const complaints = (version: number) =>
  Array.from({ length: ROWS + version }, (_, at) => `C${at},S01,${day(version)},退车,电话`);

function setVersion(folder: ProjectFolder, version: number): void {
  folder.write("sources/stores.csv", `门店编号,门店名称\nS01,${day(version)}\n`);
  folder.write("sources/投诉.csv", ["投诉编号,门店,受理时间,诉求,来源", ...complaints(version), ""].join("\n"));
}

function shop(): ProjectFolder {
  const folder = projectFolder(
    [...people.sources, { source: "complaints", files: ["sources/投诉.csv"] }],
    people.files,
  );
  setVersion(folder, 0);
  return folder;
}

/** What the warehouse holds, as far as versions differ. */
async function state(folder: ProjectFolder) {
  const { connection, close } = await openWarehouse(folder.open().paths.warehouse);
  try {
    const [row] = await queryRows(
      connection,
      `select count(*) as rows, count(distinct complaint_id) as keys, min(received_at)::date as first,
         max(received_at)::date as last, (select name from raw.store) as store,
         (select accepted from last_load) as accepted
       from raw.complaint`,
    );
    return row;
  } finally {
    close();
  }
}

const stateOf = (version: number) => ({
  rows: ROWS + version,
  keys: ROWS + version,
  first: day(version),
  last: day(version),
  store: day(version),
  accepted: ROWS + version + Object.keys(people.files).length,
});

const load = (folder: ProjectFolder) => loadProject(folder.open(), { now });
const warehouse = (folder: ProjectFolder) => readFileSync(folder.open().paths.warehouse);
const startLoad = (program: string, { directory }: ProjectFolder) => spawn(process.execPath, [program, directory]);

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stderr = "";
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  child.stdout?.resume();
  const [code, signal] = await once(child, "close");
  return { code, signal, stderr };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Kills {
  /** The warehouse was as before, to the byte. */
  old: number;
  /** It was the next one, whole. */
  next: number;
  /** Of all, those that left a half-built file. */
  halfway: number;
}

/** Kills `count` loads of a project, each of a new version, and checks after each kill what is there. */
async function killLoads(program: string, count: number, random: () => number): Promise<Kills> {
  const folder = shop();
  const duration = await timedLoad(program, folder);
  const kills: Kills = { old: 0, next: 0, halfway: 0 };
  for (let version = 1; kills.old + kills.next < count; version += 1) {
    const before = warehouse(folder);
    setVersion(folder, version);
    const isKilled = await killedLoad(startLoad(program, folder), random() * duration);
    const isOld = warehouse(folder).equals(before);
    expect(await state(folder)).toEqual(stateOf(isOld ? version - 1 : version));
    if (isKilled) kills[isOld ? "old" : "next"] += 1;
    if (isKilled && existsSync(`${folder.open().paths.warehouse}.next`)) kills.halfway += 1;
    await load(folder);
    expect(await state(folder)).toEqual(stateOf(version));
  }
  return kills;
}

/** Milliseconds from the load's first step to its end. */
async function timedLoad(program: string, folder: ProjectFolder): Promise<number> {
  const child = startLoad(program, folder);
  await once(child.stdout, "data");
  const start = performance.now();
  expect(await outcomeOf(child)).toEqual({ code: 0, signal: null, stderr: "" });
  return performance.now() - start;
}

/** False when the load was quicker than the kill. */
async function killedLoad(child: ReturnType<typeof startLoad>, delay: number): Promise<boolean> {
  await once(child.stdout, "data");
  const outcome = outcomeOf(child);
  await pause(delay);
  child.kill("SIGKILL");
  return (await outcome).signal === "SIGKILL";
}

test("killed at any moment, a load leaves the old warehouse or the new one, and the next load works", async () => {
  const program = compiledLoad();
  const lanes = await Promise.all([killLoads(program, 25, seeded(3)), killLoads(program, 25, seeded(5))]);
  const total = (of: keyof Kills) => lanes.reduce((sum, lane) => sum + lane[of], 0);
  expect(total("old") + total("next")).toBe(50);
  expect(total("halfway")).toBeGreaterThan(5);
}, 600_000);

test("of two loads at once each ends well or is told which process is at it", async () => {
  const folder = shop();
  const program = compiledLoad();
  const children = [startLoad(program, folder), startLoad(program, folder)];
  const outcomes = await Promise.all(children.map(outcomeOf));
  const refused = outcomes.filter(({ code }) => code !== 0);
  expect(refused.length).toBeLessThan(2);
  for (const { stderr } of refused) {
    const others = children.map(({ pid }) => `error: another load of this project is running (process ${pid})`);
    expect(others).toContain(stderr);
  }
  expect(await state(folder)).toEqual(stateOf(0));
});

describe("when the disk refuses, the load says so and changes nothing:", () => {
  /** The limit is in blocks of 1024 bytes; a warehouse of this project is far larger. */
  test("a full disk", async () => {
    const folder = shop();
    await load(folder);
    const before = warehouse(folder);
    setVersion(folder, 1);
    const limited = `ulimit -f 100; exec "$0" "$@"`;
    const child = spawn("bash", ["-c", limited, process.execPath, compiledLoad(), folder.directory]);
    const { code, stderr } = await outcomeOf(child);
    expect(stderr).toMatch(/^error: no space left \(\.guanlan\/[^)]+\); nothing was changed$/);
    expect(code).toBe(1);
    expect(warehouse(folder).equals(before)).toBe(true);
    await load(folder);
    expect(await state(folder)).toEqual(stateOf(1));
  });

  test("a folder without the right to write", async () => {
    const folder = shop();
    await load(folder);
    const before = warehouse(folder);
    setVersion(folder, 1);
    const { derived } = folder.open().paths;
    chmodSync(derived, 0o555);
    const { code, stderr } = await outcomeOf(startUnprivilegedLoad(folder));
    chmodSync(derived, 0o755);
    expect(stderr).toMatch(/^error: permission denied \(\.guanlan\/[^)]+\); nothing was changed$/);
    expect(code).toBe(1);
    expect(warehouse(folder).equals(before)).toBe(true);
  });
});

/** Rights of folders do not bind root unless it gives up that privilege. */
function startUnprivilegedLoad(folder: ProjectFolder): ChildProcess {
  if (process.getuid?.() !== 0) return startLoad(compiledLoad(), folder);
  const privilege = "--bounding-set=-dac_override,-dac_read_search";
  return spawn("setpriv", [privilege, process.execPath, compiledLoad(), folder.directory]);
}
