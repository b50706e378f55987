/** Files and sheets that read alike under one entry, as a clerk would write them. */
import type { ProposedEntry } from "./proposal.ts";

/** Sheets of a file first, then files; `sheetsOf` gives all sheets of a file. */
export function mergedEntries(
  entries: readonly ProposedEntry[],
  sheetsOf: (file: string) => readonly string[],
): ProposedEntry[] {
  const byFile = merged(
    entries,
    ({ files }) => files,
    (a, b) => ({
      ...a,
      sheets: [...(a.sheets ?? []), ...(b.sheets ?? [])],
    }),
  );
  const whole = byFile.map((entry) => {
    const all = entry.files.flatMap(sheetsOf);
    return entry.sheets !== null && entry.sheets.length === all.length ? { ...entry, sheets: null } : entry;
  });
  return merged(
    whole,
    ({ sheets }) => sheets,
    (a, b) => ({ ...a, files: [...a.files, ...b.files] }),
  );
}

function merged(
  entries: readonly ProposedEntry[],
  also: (entry: ProposedEntry) => unknown,
  join: (a: ProposedEntry, b: ProposedEntry) => ProposedEntry,
): ProposedEntry[] {
  const groups = new Map<string, ProposedEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([reading(entry), also(entry)]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? entry : join(known, entry));
  }
  return [...groups.values()];
}

/** What guanlan.yaml says of an entry besides where it is read from. */
function reading({
  source,
  where,
  distinct,
  columns,
  ignored,
  is_doubtful,
  date_order,
  missing,
}: ProposedEntry): unknown {
  const mapped = columns.map(({ column, header, assumed }) => [column, header, assumed]);
  return [source, where, distinct, mapped, ignored, is_doubtful, date_order, missing];
}
