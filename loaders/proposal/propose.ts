/** Files nobody has described yet → a proposal of what each of them is. */
import { dayUnder, orderedDays } from "../mapping/date-orders.ts";
import type { Source } from "../source.ts";
import { sources } from "../sources.ts";
import type { DateOrder } from "../values/instant.ts";
import { cellText } from "../values/text.ts";
import { derivedParents } from "./derived-parents.ts";
import { mergedEntries } from "./merged-entries.ts";
import { opportunityFits } from "./opportunity-list.ts";
import type { DateQuestion, Proposal, ProposedEntry } from "./proposal.ts";
import { type SheetFit, sheetFit } from "./propose-entry.ts";
import { type NamedFile, type Sampled, type SampledSheet, sampledFiles } from "./sampled-sheet.ts";

export interface ProposeOptions {
  /** Id of the store that lines belong to when they do not say it. */
  readonly store: string;
  /** The clerk's answer for days that read in several ways. */
  readonly order?: DateOrder | undefined;
}

export async function propose(files: readonly NamedFile[], options: ProposeOptions): Promise<Proposal> {
  const { sampled, unreadable } = await sampledFiles(files);
  const questions: DateQuestion[] = [];
  const unknown: Proposal["unknown"][number][] = [];
  const entries = sampled.flatMap(({ file, sheet }) => {
    const own = entriesOf({ file, sheet }, options, questions);
    const headers = sheet.columns.map(({ header }) => header);
    if (own.length === 0) unknown.push({ file, sheet: sheet.name ?? null, headers });
    return own;
  });
  const all = [...entries, ...derivedParents(entries, options.store)].sort((a, b) => orderOf(a) - orderOf(b));
  const stores = storesOf(sampled, all);
  const sheetsOf = (file: string) => sampled.filter((each) => each.file === file).map(({ sheet }) => sheet.name ?? "");
  return {
    entries: mergedEntries(withIgnored(all, sampled), sheetsOf),
    questions,
    unreadable,
    unknown,
    stores: stores.length > 0 ? stores : [options.store],
    writesStores: !all.some(({ source, missing }) => source === "stores" && missing.length === 0),
  };
}

const orderOf = ({ source }: ProposedEntry): number => sources.findIndex(({ id }) => id === source);

/** The reading that explains most; what is missing counts against it. */
function bestFit(sheet: SampledSheet, store: string): SheetFit | undefined {
  return sources.flatMap((source) => sheetFit(source, sheet, store) ?? []).toSorted((a, b) => b.score - a.score)[0];
}

function entriesOf({ file, sheet }: Sampled, options: ProposeOptions, questions: DateQuestion[]): ProposedEntry[] {
  const best = bestFit(sheet, options.store);
  if (best === undefined) return [];
  return opportunityFits(best, sheet, options.store).map(({ fit, where }) => ({
    source: fit.source.id,
    title: fit.source.title,
    files: [file],
    sheets: sheet.name === undefined ? null : [sheet.name],
    where,
    distinct: isRepeated(fit, sheet),
    columns: fit.columns,
    ignored: sheet.columns.map(({ header }) => header).filter((header) => !fit.items.includes(header)),
    is_doubtful: false,
    date_order: orderOfDays(fit, { file, sheet }, options, questions),
    missing: fit.missing,
  }));
}

/** Lists of departments and stores come out of wider lists that name each of them many times. */
function isRepeated({ source, columns }: SheetFit, sheet: SampledSheet): boolean {
  const [key, ...more] = source.entity.key;
  const header = columns.find(({ column }) => column === key)?.header;
  const cells = sheet.columns.find((each) => each.header === header)?.cells.map(cellText) ?? [];
  return more.length === 0 && ["stores", "departments"].includes(source.id) && new Set(cells).size < cells.length;
}

function orderOfDays(
  { source, columns }: SheetFit,
  { file, sheet }: Sampled,
  { order }: ProposeOptions,
  questions: DateQuestion[],
): DateOrder | null {
  const headers = columns.filter(({ column }) => isDay(source, column)).flatMap(({ header }) => header ?? []);
  const dated = sheet.columns.filter(({ header }) => headers.includes(header));
  const found = orderedDays(dated.flatMap(({ cells }) => cells));
  if (found === undefined) return null;
  if (order !== undefined && found.fitting.includes(order)) return order;
  if (found.fitting.length === 1) return found.fitting[0] ?? null;
  const { example } = found;
  const header = dated.find(({ cells }) => cells.some((cell) => cellText(cell) === example))?.header ?? "";
  const readings = found.fitting.map((each) => ({ order: each, day: dayUnder(example, each) }));
  if (!questions.some((each) => each.file === file)) {
    questions.push({ file, header, example, readings });
  }
  return null;
}

const isDay = ({ entity }: Source, column: string): boolean =>
  ["date", "timestamp"].includes(entity.columns[column]?.type ?? "");

function storesOf(sampled: readonly Sampled[], entries: readonly ProposedEntry[]): string[] {
  const named = entries.flatMap((entry) => {
    const header = entry.columns.find(({ column }) => column === "store_id")?.header;
    const own = sampled.find((each) => isOf(entry, each));
    return own?.sheet.columns.find((each) => each.header === header)?.cells.map((cell) => cellText(cell).trim()) ?? [];
  });
  return [...new Set(named)].sort();
}

const isOf = ({ files, sheets }: ProposedEntry, { file, sheet }: Sampled): boolean =>
  files.includes(file) && (sheets === null || sheets.includes(sheet.name ?? ""));

/** A file of which more is left over was hardly meant so. */
const MOST_UNUSED = 2 / 3;

/** A header that one entry of a sheet uses is no loss in another; the first entry names those that none uses. */
function withIgnored(entries: readonly ProposedEntry[], sampled: readonly Sampled[]): ProposedEntry[] {
  return entries.map((entry) => {
    const sheet = sampled.find((each) => isOf(entry, each));
    const together = entries.filter((each) => sheet !== undefined && isOf(each, sheet));
    const used = new Set(
      together.flatMap(({ columns, where }) => [...columns.map(({ header }) => header), ...Object.keys(where)]),
    );
    const ignored = together[0] === entry ? entry.ignored.filter((header) => !used.has(header)) : [];
    const all = sheet?.sheet.columns.length ?? 0;
    return { ...entry, ignored, is_doubtful: ignored.length > all * MOST_UNUSED };
  });
}
