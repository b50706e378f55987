/** Finds the header among the first lines of a sheet, whether it takes one line or two. */
import type { RawRow } from "../source.ts";
import { moneyPower } from "../values/money.ts";
import { trimmed, wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";
import { headerName } from "./header-key.ts";
import { type HeaderTarget, type KnownHeaders, NAMED } from "./known-headers.ts";

/** Titles and remarks may stand in as many lines above the header. */
export const HEADER_LINES = 10;
/** A line with fewer known headers is not a header, unless the mapping names one of them. */
const LEAST_MATCHES = 2;

export interface ColumnPlace {
  readonly index: number;
  readonly header: string;
  /** Power of ten of a money column, from the header's brackets. */
  readonly power: number;
}

export interface Header {
  /** How many of the given rows come before the first line of data. */
  readonly length: number;
  /** Cells that the header spans. */
  readonly width: number;
  /** Texts of the last header line, to recognise it when it is repeated. */
  readonly labels: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnPlace>;
  readonly items: ReadonlyMap<string, ColumnPlace>;
  /** Every column of the sheet by the key of its header, in full and without remarks. */
  readonly places: ReadonlyMap<string, ColumnPlace>;
  /** Headers that mean something. */
  readonly matches: number;
  /** Whether the mapping names one of them. */
  readonly isNamed: boolean;
  /** Headers that mean nothing to the source. */
  readonly unknown: readonly string[];
}

/** The candidate with most known headers, the uppermost and the shortest of equals; undefined when there is none. */
export function findHeader(rows: readonly RawRow[], known: KnownHeaders): Header | undefined {
  let best: Header | undefined;
  for (const candidate of candidates(rows.slice(0, HEADER_LINES + 1))) {
    const header = matched(candidate, known);
    const least = header.isNamed ? 1 : LEAST_MATCHES;
    if (header.matches >= least && header.matches > (best?.matches ?? 0)) best = header;
  }
  return best;
}

interface Candidate {
  readonly length: number;
  /** Power of ten that the lines above announce for money. */
  readonly power: number;
  readonly labels: readonly string[];
  /** Spellings to try for each column, the fullest first. */
  readonly spellings: readonly (readonly string[])[];
}

function candidates(rows: readonly RawRow[]): Candidate[] {
  const labels = rows.map((row) => row.cells.map((cell) => trimmed(cellText(cell)).replace(/\s+/g, " ")));
  const above = labels.map((_, at) => announcedPower(labels.slice(0, at)));
  const single = labels.map((line, at) => ({
    length: at + 1,
    power: above[at] ?? 0,
    labels: line,
    spellings: line.map((label) => [label]),
  }));
  const double = labels.slice(1).map((lower, at) => ({
    length: at + 2,
    power: above[at] ?? 0,
    labels: lower,
    spellings: combined(labels[at] ?? [], lower),
  }));
  return [...single.slice(0, HEADER_LINES), ...double];
}

/** 签字 above 客户 and 内部 gives 签字/客户 and 签字/内部; a cell merged over both lines stands for itself. */
function combined(upper: readonly string[], lower: readonly string[]): string[][] {
  let above = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [own, below] = [upper[index] ?? "", lower[index] ?? ""];
    if (own !== "") above = own;
    if (below === "") return [own];
    return above === "" ? [below] : [`${above}/${below}`, below];
  });
}

function matched({ length, labels, power, spellings }: Candidate, known: KnownHeaders): Header {
  const places = new Map<string, ColumnPlace & { readonly target: HeaderTarget }>();
  const unknown: string[] = [];
  spellings.forEach((tried, index) => {
    const found = tried.map((header) => ({ header, target: lookUp(header, known) })).find((each) => each.target);
    const target = found?.target;
    if (found === undefined || target === undefined) {
      if (tried[0]) unknown.push(tried[0]);
      return;
    }
    const name = nameOf(target);
    const rival = places.get(name);
    if (rival !== undefined) unknown.push(rival.target.rank <= target.rank ? found.header : rival.header);
    if (rival !== undefined && rival.target.rank <= target.rank) return;
    places.set(name, { index, header: found.header, power: powerOf(found.header, power), target });
  });
  const of = (kind: string) =>
    new Map(
      [...places].filter(([name]) => name.startsWith(kind)).map(([name, place]) => [name.slice(kind.length), place]),
    );
  return {
    length,
    width: spellings.length,
    labels,
    columns: of("column "),
    items: of("item "),
    places: placesOf(spellings, power),
    matches: places.size,
    isNamed: [...places.values()].some(({ target }) => target.rank === NAMED),
    unknown,
  };
}

function nameOf(target: HeaderTarget): string {
  if ("column" in target) return `column ${target.column}`;
  return "item" in target ? `item ${target.item}` : `spoken ${target.spoken}`;
}

/** The leftmost column of a name; a full name comes before one without its remark. */
function placesOf(spellings: Candidate["spellings"], above: number): ReadonlyMap<string, ColumnPlace> {
  const places = new Map<string, ColumnPlace>();
  for (const part of ["full", "bare"] as const) {
    spellings.forEach((tried, index) => {
      for (const header of tried) {
        const key = headerName(header)[part];
        if (key !== "" && !places.has(key)) places.set(key, { index, header, power: powerOf(header, above) });
      }
    });
  }
  return places;
}

function lookUp(header: string, known: KnownHeaders): HeaderTarget | undefined {
  const { full, bare } = headerName(header);
  return known.get(full) ?? known.get(bare);
}

/** The unit in the header's own brackets, else the one a line above announces. */
const powerOf = (header: string, above: number): number => {
  const { remark } = headerName(header);
  return remark !== undefined && /元/.test(remark) ? moneyPower(remark) : above;
};

/** 单位：万元 among the title lines holds for every money column below. */
function announcedPower(lines: readonly (readonly string[])[]): number {
  const announced = lines.flat().flatMap((text) => /单位:(?:人民币)?([百千万亿]*元)/.exec(wordKey(text))?.[1] ?? []);
  return moneyPower(announced.at(-1) ?? "");
}
