import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serveSite } from "../../../src/site/serve-site.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-serve-"));
const dir = join(directory, "dist");
let site: Served;

beforeAll(async () => {
  mkdirSync(join(dir, "monthly"), { recursive: true });
  mkdirSync(join(dir, "data"));
  writeFileSync(join(directory, "secret.txt"), "secret");
  writeFileSync(join(directory, "dist-beside.html"), "secret");
  writeFileSync(join(dir, "index.html"), "<h1>首页</h1>");
  writeFileSync(join(dir, "404.html"), "<h1>页面不存在</h1>");
  writeFileSync(join(dir, "monthly/2026-03.html"), "<h1>月报</h1>");
  writeFileSync(join(dir, "data/kpi.arrow"), "ARROW");
  mkdirSync(join(dir, "sub"));
  writeFileSync(join(dir, "sub/index.html"), "<h1>下级</h1>");
  site = await serveSite({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** The path goes out as written: fetch would tidy `..` away. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", fail)
      .end();
  });
}

describe("serveSite", () => {
  test.each([
    ["/", "首页"],
    ["/index.html", "首页"],
    ["/monthly/2026-03", "月报"],
    ["/monthly/2026-03.html?x=1", "月报"],
  ])("%s", async (path, text) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body.toString()).toContain(text);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/monthly/..%2f..%2fsecret.txt",
    "/../dist-beside",
    "/%00",
    "/%zz",
    "/nowhere",
  ])("%s is not found", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain("页面不存在");
  });

  test("a folder without its slash is sent on, so that its relative links work", async () => {
    const { status, headers } = await get("/sub");
    expect([status, headers.location]).toEqual([301, "/sub/"]);
    expect((await get("/sub/")).body.toString()).toContain("下级");
  });

  test("compresses when asked to", async () => {
    const zipped = await get("/", { "accept-encoding": "gzip" });
    expect(gunzipSync(zipped.body).toString()).toContain("首页");
    const brotli = await get("/", { "accept-encoding": "gzip, br" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toContain("首页");
  });

  test("an unchanged page costs a 304", async () => {
    const { headers } = await get("/");
    const again = await get("/", { "if-none-match": String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test("HEAD has the headers only, other methods are refused", async () => {
    const head = await get("/data/kpi.arrow", {}, "HEAD");
    expect(head.headers["content-type"]).toBe("application/vnd.apache.arrow.stream");
    expect(head.headers["content-length"]).toBe("5");
    expect(head.body).toHaveLength(0);
    expect((await get("/", {}, "POST")).status).toBe(405);
  });
});

test("a folder without a site and a taken port are errors", async () => {
  await expect(serveSite({ dir: directory, port: 0 })).rejects.toThrow("missing site");
  await expect(serveSite({ dir, port: Number(new URL(site.url).port) })).rejects.toThrow("cannot listen on port");
});
