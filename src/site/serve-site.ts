/** A built site on this machine: plain files with the right types, compression and caching; nothing above the folder. */
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { GuanlanError } from "../errors.ts";

export interface ServeOptions {
  readonly dir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".arrow": "application/vnd.apache.arrow.stream",
};
const compressible = new Set([".html", ".css", ".js", ".json", ".svg", ".arrow"]);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Throws GuanlanError when the folder holds no site or the port is taken. */
export async function serveSite({ dir, port, host = "127.0.0.1" }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  if ((await fileAt(join(root, "index.html"))) === undefined) {
    throw new GuanlanError(`missing site: ${JSON.stringify(dir)}; run guanlan report`);
  }
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", (cause) =>
      fail(new GuanlanError(`cannot listen on port ${port}: ${cause.message}`, { cause })),
    );
    server.listen(port, host, done);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathOf(request.url ?? "/");
  if (path !== undefined && !path.endsWith("/") && (await isFolder(root, path))) {
    response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    return;
  }
  const found = path === undefined ? undefined : await findFile(root, path);
  const file = found ?? (await fileAt(join(root, "404.html")));
  const status = found === undefined ? 404 : 200;
  if (file === undefined) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  const tag = `"${file.bytes.toString(36)}-${Math.round(file.changed).toString(36)}"`;
  const headers = headersOf(file, tag);
  if (status === 200 && request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = await encoded(file, String(request.headers["accept-encoding"] ?? ""));
  if (encoding !== undefined) headers["content-encoding"] = encoding;
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

interface FoundFile {
  readonly path: string;
  readonly bytes: number;
  readonly changed: number;
}

/** Decoded path of an address; undefined when it cannot be one. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Where an address lies below the root; undefined when it leaves it. */
function targetOf(root: string, path: string): string | undefined {
  const target = resolve(root, `.${path.startsWith("/") ? path : `/${path}`}`);
  return target === root || target.startsWith(root + sep) ? target : undefined;
}

/** Relative links of a folder's index need the slash at the end. */
async function isFolder(root: string, path: string): Promise<boolean> {
  const target = targetOf(root, path);
  return target !== undefined && (await fileAt(join(target, "index.html"))) !== undefined;
}

/** `/monthly/2026-03` is the file `monthly/2026-03.html`. */
async function findFile(root: string, path: string): Promise<FoundFile | undefined> {
  const target = targetOf(root, path);
  if (target === undefined) return undefined;
  for (const candidate of [target, `${target}.html`, join(target, "index.html")]) {
    const file = await fileAt(candidate);
    if (file !== undefined) return file;
  }
  return undefined;
}

async function fileAt(path: string): Promise<FoundFile | undefined> {
  try {
    const status = await stat(path);
    return status.isFile() ? { path, bytes: status.size, changed: status.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** Pages are asked for again each time, so that a new month shows at once; an unchanged one costs a 304. */
function headersOf({ path }: FoundFile, tag: string): Record<string, string> {
  return {
    "content-type": types[extname(path)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    etag: tag,
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self'; script-src 'self' 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  };
}

async function encoded({ path }: FoundFile, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
  const body = await readFile(path);
  if (!compressible.has(extname(path))) return { body };
  if (/\bbr\b/.test(accepted)) {
    return { body: await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), encoding: "br" };
  }
  return /\bgzip\b/.test(accepted) ? { body: await zip(body), encoding: "gzip" } : { body };
}
