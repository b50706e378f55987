import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLoadLock } from "../../../src/warehouse/load-lock.ts";
import { temporaryFolder, writeInto } from "../../support/temporary-folder.ts";

const never = () => Promise.reject(new Error("must not run"));

test("work runs, and its outcome is the outcome", async () => {
  const path = join(temporaryFolder(), "deep/a.lock");
  expect(await withLoadLock(path, async () => 7)).toBe(7);
  await expect(withLoadLock(path, () => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
  expect(await withLoadLock(path, async () => 8)).toBe(8);
});

test("who comes second in the same process is told so, and does not free the lock", async () => {
  const path = join(temporaryFolder(), "a.lock");
  await withLoadLock(path, async () => {
    for (const _ of [1, 2]) {
      await expect(withLoadLock(path, never)).rejects.toThrow(
        `another load of this project is running (process ${process.pid})`,
      );
    }
  });
});

test("who comes second is told which process holds the lock; it is free once that one is killed", async () => {
  const path = join(temporaryFolder(), "a.lock");
  const script = `
    const { DuckDBInstance } = await import("@duckdb/node-api");
    globalThis.lock = await DuckDBInstance.create(process.argv[1]);
    console.log("held");
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", script, path]);
  try {
    await once(other.stdout, "data");
    await expect(withLoadLock(path, never)).rejects.toThrow(
      `another load of this project is running (process ${other.pid})`,
    );
    other.kill("SIGKILL");
    await once(other, "exit");
    expect(await withLoadLock(path, async () => "free")).toBe("free");
  } finally {
    other.kill("SIGKILL");
  }
});

test("half a lock file is made anew", async () => {
  const folder = temporaryFolder();
  writeInto(folder, "a.lock", "half of one");
  expect(await withLoadLock(join(folder, "a.lock"), async () => "held")).toBe("held");
});
