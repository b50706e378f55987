// The command compiled once: Node then reads one file instead of hundreds that each pass through the TypeScript loader.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire, SourceMap } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache/guanlan");
const FOLDERS = ["src", "loaders"];
/** Packages that every command needs and that are code only; all others are found where they are installed. */
const COMPILED_IN = [
  "commander",
  "csv-parse",
  "fflate",
  "hucre",
  "kysely",
  "string-width",
  "temporal-polyfill",
  "yaml",
  "zod",
];
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Address of the compiled `main.ts`, made when it is not there. Its folder is named by what it was made of, so that it is
 * never older than the code. Undefined where nothing can be written or compiled: then the loader does it.
 */
export async function compiledMain() {
  try {
    const folder = join(cache, contentKey());
    if (!existsSync(folder)) await compile(folder);
    return pathToFileURL(join(folder, "main.mjs")).href;
  } catch {
    return undefined;
  }
}

/** Of all code, the packages that go with it, the place where it stands, and what compiles it. */
function contentKey() {
  const hash = createHash("sha256").update(`${root}\0${process.version}\0`);
  hash.update(readFileSync(join(root, "package.json")));
  for (const name of COMPILED_IN) hash.update(readFileSync(manifestOf(name)));
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => /\.(?:ts|mjs|json)$/.test(each)).sort()) {
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 32);
}

/** In our own folder, or beside us when we are installed as a package. */
function manifestOf(name) {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const path = folders.map((folder) => join(folder, name, "package.json")).find((each) => existsSync(each));
  if (path === undefined) throw new Error(`missing package: ${name}`);
  return path;
}

/** Beside its place first, then moved there as a whole; what another process has made meanwhile is as good. */
async function compile(folder) {
  const { build } = await import("esbuild");
  const beside = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ["src/cli/main.ts"],
      outdir: beside,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      charset: "utf8",
      sourcemap: "external",
      logLevel: "silent",
      plugins: [installedElsewhere, ownAddresses],
    });
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  removeOutdated(folder);
}

const installedElsewhere = {
  name: "installed-elsewhere",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      const isOurs = !importer.includes("node_modules");
      const [name = ""] = path.split("/");
      return kind === "entry-point" || !isOurs || COMPILED_IN.includes(name) ? undefined : { path, external: true };
    });
  },
};

/** Files that a module names relative to itself stay where they are. */
const ownAddresses = {
  name: "own-addresses",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      return { loader: "ts", contents: readFileSync(path, "utf8").replaceAll("import.meta.url", address) };
    });
  },
};

/** Younger ones may still be read by a command that runs. */
function removeOutdated(current) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const age = Date.now() - statSync(path).mtimeMs;
    if (path !== current && age > MILLISECONDS_PER_DAY) rmSync(path, { recursive: true, force: true });
  }
}

/** Traces name the lines of the sources; the maps are read only when there is a trace to be shown. */
export function traceToSources() {
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join("\n");
}

function placed(frame) {
  const text = String(frame);
  const address = frame.getFileName() ?? "";
  if (!address.startsWith("file:") || !fileURLToPath(address).startsWith(cache)) return text;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(address)}.map`, "utf8")));
    const { originalSource, originalLine, originalColumn } = map.findEntry(
      (frame.getLineNumber() ?? 1) - 1,
      (frame.getColumnNumber() ?? 1) - 1,
    );
    const source = join(fileURLToPath(new URL(".", address)), originalSource);
    const at = `${source}:${originalLine + 1}:${originalColumn + 1}`;
    const name = frame.getFunctionName();
    return name ? `${name} (${at})` : at;
  } catch {
    return text;
  }
}
