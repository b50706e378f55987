/** The structure of the code base: who may import whom, how long a piece may be, where numbers may stand. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles, readSourceFile, repositoryRoot, type SourceFile } from "./support/source-tree.ts";

const files = listFiles(["src", "loaders", "reports"], [".ts", ".mjs"]).map(readSourceFile);
const tests = listFiles(["test"], [".ts"]).map(readSourceFile);

/** Folder → folders whose values it may import besides itself; `types:` marks those of which only types. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/errors.ts": [],
  "src/markup.ts": [],
  "src/policy": ["src/errors.ts"],
  "src/project": ["src/errors.ts", "src/policy"],
  "src/calendar": ["src/errors.ts", "src/policy", "src/project"],
  "src/warehouse": ["src/errors.ts", "src/policy", "src/calendar", "src/project"],
  "src/metrics": ["src/errors.ts", "src/policy", "src/calendar", "src/warehouse", "src/project"],
  "src/integrity": ["src/errors.ts", "src/policy", "src/calendar", "src/warehouse", "src/metrics"],
  "src/scoring": ["src/errors.ts", "src/policy", "src/calendar", "src/warehouse", "src/metrics"],
  "src/charts": ["types:src/metrics", "types:src/snapshot", "types:src/scoring"],
  "src/snapshot": [
    "src/errors.ts",
    "src/policy",
    "src/calendar",
    "src/warehouse",
    "src/metrics",
    "src/integrity",
    "src/scoring",
    "src/project",
  ],
  "src/exports": [
    "src/errors.ts",
    "src/markup.ts",
    "src/snapshot",
    "src/charts",
    "src/calendar",
    "types:src/metrics",
    "types:src/scoring",
    "types:src/project",
  ],
  "src/site": [
    "src/errors.ts",
    "src/markup.ts",
    "src/snapshot",
    "src/charts",
    "src/exports",
    "types:src/project",
    "src/calendar",
    "types:src/metrics",
  ],
  "src/sample": ["src/errors.ts", "src/calendar"],
  "src/cli": ["src", "loaders"],
  loaders: ["src/errors.ts", "src/policy", "src/calendar", "src/project", "src/warehouse"],
  reports: ["types:src"],
};

/** Files of mathematics and randomness, whose constants are no policy. */
const mathematics = /^src\/scoring\/(statistics|simulation)\//;

const folderOf = (path: string): string =>
  Object.keys(allowed)
    .filter((folder) => path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0] ?? "";

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function mayImport(file: SourceFile, target: string, typeOnly: boolean): boolean {
  const folder = folderOf(file.path);
  if (isInside(target, folder)) return true;
  return (allowed[folder] ?? []).some((rule) => {
    const types = rule.startsWith("types:");
    return isInside(target, types ? rule.slice("types:".length) : rule) && (!types || typeOnly);
  });
}

describe("imports", () => {
  test("every file belongs to a folder with a rule", () => {
    expect(files.map((file) => file.path).filter((path) => folderOf(path) === "")).toEqual([]);
  });

  test("go only where the layer may look", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => /^(src|loaders|reports|test)\//.test(target))
        .filter(({ target, typeOnly }) => !mayImport(file, target, typeOnly))
        .map(({ target }) => `${file.path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("have no cycles", () => {
    const edges = new Map(
      files.map((file) => [file.path, file.imports.filter((each) => !each.typeOnly).map((each) => each.target)]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
      if (trail.includes(path) || done.has(path)) return;
      for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });

  test("name a relative file with its ending, so that Node can follow", () => {
    const bare = files.flatMap((file) =>
      file.imports.filter(({ target }) => /^(src|loaders|reports)\//.test(target) && !/\.\w+$/.test(target)),
    );
    expect(bare).toEqual([]);
  });
});

const share = (values: readonly number[], limit: number): number =>
  values.filter((value) => value <= limit).length / values.length;

describe("size", () => {
  test("files stop at 250 lines, nine of ten stay within 150", () => {
    expect(files.filter((file) => file.lines > 250).map((file) => `${file.path} ${file.lines}`)).toEqual([]);
    expect(
      share(
        files.map((file) => file.lines),
        150,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });

  test("functions stop at 60 lines, nine of ten stay within 30", () => {
    const functions = files.flatMap((file) => file.functions.map((each) => ({ ...each, path: file.path })));
    const long = functions.filter((each) => each.lines > 60);
    expect(long.map((each) => `${each.path}:${each.line} ${each.name} ${each.lines}`)).toEqual([]);
    expect(
      share(
        functions.map((each) => each.lines),
        30,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });
});

describe("names", () => {
  test("no folder or file is called utils, helpers, common or misc", () => {
    const vague = [...files, ...tests]
      .map((file) => file.path)
      .filter((path) => /(^|[/-])(utils?|helpers?|common|misc)\b/.test(path));
    expect(vague).toEqual([]);
  });

  test("files are kebab-case and export by name", () => {
    expect(files.map((file) => file.path).filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
    expect(files.filter((file) => /^export default/m.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe("policy numbers", () => {
  const guarded = (path: string): boolean =>
    /^src\/(metrics|integrity|scoring|warehouse\/(marts|staging))\//.test(path) && !mathematics.test(path);

  test("stand in profiles, not in metrics, marts or scoring", () => {
    /** Identities, and the two quantiles that a metric is named after. */
    const harmless = new Set(["0", "1", "2", "100", "0.5", "0.9"]);
    const found = files
      .filter((file) => guarded(file.path))
      .flatMap((file) =>
        file.numbers.filter(({ text }) => !harmless.has(text)).map(({ text, line }) => `${file.path}:${line} ${text}`),
      );
    expect(found).toEqual([]);
  });

  test("do not hide in SQL text", () => {
    const found = listFiles(["src"], [".sql", ".ts"])
      .filter(guarded)
      .flatMap((path) => numbersInSql(path).map((each) => `${path}: ${each}`));
    expect(found).toEqual([]);
  });
});

/** Whole numbers above 1 in SQL: an interval, a comparison, a limit. */
function numbersInSql(path: string): string[] {
  const text = readFileSync(join(repositoryRoot, path), "utf8");
  const statements = path.endsWith(".sql")
    ? [text.replace(/--.*$/gm, "")]
    : (text.match(/sql(?:<[^`]*>)?`[^`]*`/g) ?? []);
  return statements.flatMap((statement) =>
    [...statement.matchAll(/(?:interval\s+'?|[<>=+*-]\s*|\bbetween\s+|\band\s+)(\d+)\b/gi)]
      .filter(([, digits]) => Number(digits) > 1 && Number(digits) !== 100)
      .map(([whole]) => whole),
  );
}

describe("tests", () => {
  test("mirror the tree: every test stands beside what it tests", () => {
    const strays = tests
      .map((file) => file.path)
      .filter((path) => path.endsWith(".test.ts") && /^test\/(src|loaders|reports)\//.test(path))
      .filter((path) => {
        const subject = path.replace(/^test\//, "").replace(/\.test\.ts$/, "");
        return !["", ".ts", ".mjs"].some((ending) => existsSync(join(repositoryRoot, `${subject}${ending}`)));
      });
    expect(strays).toEqual([]);
  });

  test("reach every file of code", () => {
    const imports = new Map([...files, ...tests].map((file) => [file.path, file.imports.map(({ target }) => target)]));
    const reached = new Set(tests.map((file) => file.path));
    for (const path of reached) for (const target of imports.get(path) ?? []) reached.add(target);
    const entries = new Set(["src/cli/bin.mjs"]);
    const unreached = files.map((file) => file.path).filter((path) => !reached.has(path) && !entries.has(path));
    expect(unreached).toEqual([]);
  });

  test("are never narrowed, and skipped only with a reason", () => {
    const narrowed = tests.filter(
      (file) => file.path !== "test/architecture.test.ts" && /\.(only|todo)\(|\bskip\(\s*\)/.test(file.text),
    );
    expect(narrowed.map((file) => file.path)).toEqual([]);
  });
});

/** Names and versions of all that a folder's manifest asks for. */
function dependenciesOf(folder: string): Record<string, string> {
  type Kind = "dependencies" | "optionalDependencies" | "devDependencies";
  const manifest: Partial<Record<Kind, Record<string, string>>> = JSON.parse(
    readFileSync(join(repositoryRoot, folder, "package.json"), "utf8"),
  );
  return { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
}

describe.each([".", "test/clickhouse"])("dependencies of %s", (folder) => {
  const all = dependenciesOf(folder);

  test("have exact versions", () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("have their reason in the README", () => {
    const readme = readFileSync(join(repositoryRoot, folder, "README.md"), "utf8");
    expect(Object.keys(all).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

test("what a folder installs for itself is used there and nowhere else", () => {
  const users = (name: string) => [...files, ...tests].filter(({ text }) => text.includes(`("${name}")`));
  for (const name of Object.keys(dependenciesOf("test/clickhouse"))) {
    const folders = users(name).map(({ path }) => dirname(path));
    expect([name, new Set(folders)]).toEqual([name, new Set(["test/clickhouse"])]);
  }
});

test("the pages reach for no CDN", () => {
  /** Names of XML, which nobody fetches. */
  const xmlNames = /http:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org)(?=["/])/g;
  const found = listFiles(["reports"], [".ts", ".md", ".css", ".js"]).filter((path) =>
    /npm:|jsdelivr|unpkg|esm\.sh|googleapis|\bInputs\.|https?:\/\//.test(
      readFileSync(join(repositoryRoot, path), "utf8").replace(xmlNames, ""),
    ),
  );
  expect(found).toEqual([]);
});
