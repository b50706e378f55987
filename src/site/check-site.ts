/** The finished folder, read as a reader's browser would: links, fragments, foreign hosts, personal data, weight. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { leaksIn } from "./leaks.ts";

export interface SiteCheck {
  /** Each of them stops the build. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** What a page may weigh on the wire before a reader on a slow line waits. */
export const pageBudgetBytes = 60_000;

export function checkSite(directory: string, forbiddenNames: readonly string[]): SiteCheck {
  const files = listFiles(directory);
  const pages = new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(join(directory, file), "utf8")]),
  );
  const known = { files: new Set(files), ids: new Map([...pages].map(([file, text]) => [file, idsOf(text)])) };
  const errors = [...pages].flatMap(([file, text]) => [...pageErrors(file, text), ...linkErrors(file, text, known)]);
  const leaks = files
    .filter(isScanned)
    .flatMap((file) =>
      leaksIn(readFileSync(join(directory, file), "utf8"), forbiddenNames).map(
        ({ what, found }) => `${what} in published file: ${found} (${file})`,
      ),
    );
  const warnings = [...pages].flatMap(([file, text]) => weightWarnings(file, text));
  return { errors: [...errors, ...leaks], warnings };
}

/** Meeting packs are compressed, and were scanned before they were written. */
const isScanned = (file: string): boolean => !file.startsWith("packs/");

/** Paths with forward slashes, sorted. */
export function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(directory, posix.join(entry.parentPath, entry.name)))
    .sort();
}

function pageErrors(file: string, text: string): string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [/<title>[^<]+<\/title>/.test(text), "missing title"],
    [text.includes('<html lang="zh-CN">'), "missing language"],
    [!text.includes("observablehq--error"), "error node"],
    [!text.includes("data-block="), "block that was not rendered"],
    [!/undefined|NaN|\[object Object\]/.test(text), "value that was not written out"],
    [duplicates(text).length === 0, `duplicate id ${duplicates(text)[0] ?? ""}`],
    [foreignHosts(text).length === 0, `request to another host ${foreignHosts(text)[0] ?? ""}`],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => `${fault} (${file})`);
}

/** Anything that a browser would fetch from elsewhere; XML names of SVG are no requests. */
function foreignHosts(text: string): string[] {
  const fetched = [...text.matchAll(/(?:src|href|action|poster|srcset)="((?:https?:)?\/\/[^"]*)"/g)];
  const styled = [...text.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s]*)/g)];
  return [...fetched, ...styled].map(([, address = ""]) => address);
}

interface Known {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function linkErrors(file: string, text: string, { files, ids }: Known): string[] {
  const links = new Set([...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = ""]) => link));
  return [...links]
    .filter((link) => !/^(?:data|mailto|https?):/.test(link))
    .flatMap((link) => {
      const [address = "", fragment] = link.split("#");
      const target = address === "" ? file : posix.normalize(posix.join(posix.dirname(file), decodeURI(address)));
      if (!files.has(target)) return [`dead link: ${JSON.stringify(link)} (${file})`];
      const isKnown = fragment === undefined || ids.get(target)?.has(decodeURIComponent(fragment)) === true;
      return isKnown ? [] : [`dead fragment: ${JSON.stringify(link)} (${file})`];
    });
}

const idsOf = (text: string): Set<string> => new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));

function duplicates(text: string): string[] {
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

function weightWarnings(file: string, text: string): string[] {
  const bytes = gzipSync(text).length;
  return bytes <= pageBudgetBytes ? [] : [`heavy page: ${Math.round(bytes / 1000)} kB (${file})`];
}
