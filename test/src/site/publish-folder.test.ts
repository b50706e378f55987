import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publishFolder } from "../../../src/site/publish-folder.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "guanlan-publish-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const fillWith = (text: string) => async (next: string) => writeFileSync(join(next, "index.html"), text);

describe("publishFolder", () => {
  test("makes the folder, then replaces it as a whole", async () => {
    const out = join(directory, "www/kpi");
    await publishFolder(out, fillWith("first"));
    writeFileSync(join(out, "old.html"), "gone with the next");
    await publishFolder(out, fillWith("second"));
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("second");
    expect(existsSync(join(out, "old.html"))).toBe(false);
    expect(readdirSync(join(directory, "www"))).toEqual(["kpi"]);
  });

  test("can be read by the web server", async () => {
    const out = join(directory, "kpi");
    await publishFolder(out, fillWith("x"));
    expect(statSync(out).mode & 0o777).toBe(0o755);
  });

  test("leaves the published folder alone while filling and when filling fails", async () => {
    const out = join(directory, "kpi");
    await publishFolder(out, fillWith("last good"));
    const failing = publishFolder(out, async (next) => {
      writeFileSync(join(next, "index.html"), "half");
      expect(readFileSync(join(out, "index.html"), "utf8")).toBe("last good");
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("last good");
    expect(readdirSync(directory)).toEqual(["kpi"]);
  });

  test("replaces an empty folder that somebody made beforehand", async () => {
    const out = join(directory, "kpi");
    mkdirSync(out);
    await publishFolder(out, fillWith("new"));
    expect(readdirSync(out)).toEqual(["index.html"]);
  });
});
