/** Files of a project folder that a glob means, in a fixed order. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SPECIAL = /[*?{[]/;
/** Lock files of open workbooks and hidden files are nobody's exports. */
const IGNORED = /(?:^|\/)(?:~\$|\.)/;

/** Paths relative to the root with `/`, sorted. `*` and `?` stay within a folder, `**` crosses, `{a,b}` is either. */
export function matchFiles(root: string, glob: string): string[] {
  const parts = plainGlob(glob).split("/");
  const fixed = parts.findIndex((part) => SPECIAL.test(part));
  if (fixed === -1) return isFile(join(root, ...parts)) ? [parts.join("/")] : [];
  const base = parts.slice(0, fixed).join("/");
  const pattern = globPattern(parts.join("/"));
  return filesBelow(root, base)
    .filter((path) => pattern.test(path) && !IGNORED.test(path))
    .sort(byName);
}

/** Whether one of the globs means the path, be the file there or not. */
export const isMatch = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => globPattern(plainGlob(glob)).test(path));

const plainGlob = (glob: string) => glob.replaceAll("\\", "/").replace(/^\.\//, "");

/** Numbers within names count as numbers: 2月 comes before 10月. */
export function byName(a: string, b: string): number {
  const padded = (name: string) => name.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, "0"));
  return byCodeUnits(padded(a), padded(b)) || byCodeUnits(a, b);
}
const LONGEST_NUMBER = 20;
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function filesBelow(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : filesBelow(root, path);
    return isFile(join(root, path)) ? [path] : [];
  });
}

function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\{[^}]*\}|\[[^\]]*\]|[\\^$+.()|{}[\]]/g, (token) => {
    if (token === "**/") return "(?:[^/]+/)*";
    if (token === "**") return ".*";
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    if (token.length > 1 && token.startsWith("{")) return `(?:${token.slice(1, -1).split(",").map(literal).join("|")})`;
    if (token.length > 1 && token.startsWith("[")) return token;
    return literal(token);
  });
  return new RegExp(`^${source}$`, "u");
}

const literal = (text: string) => text.replace(/[\\^$+.()|{}[\]*?]/g, "\\$&");
