/** How surely a column of a file is a canonical column: by its header and by what its cells convert to. */
import { headerName } from "../headers/header-key.ts";
import { headersOf } from "../headers/known-headers.ts";
import { orderedDays } from "../mapping/date-orders.ts";
import { cellReader } from "../rows/column-reader.ts";
import type { Source } from "../source.ts";
import type { SampledColumn } from "./sampled-sheet.ts";

export interface ColumnFit {
  readonly column: string;
  readonly header: string;
  /** 0 to 1: how near the header is, times the share of cells that convert. */
  readonly confidence: number;
}

/** How much a header says: the column's own name or title, a known synonym, one that holds the other. */
const NEARNESS = { own: 1, synonym: 0.95, similar: 0.6 } as const;
/** A synonym shorter than this is part of too many headers. */
const LEAST_SIMILAR = { han: 2, latin: 4 };
const CELLS = 300;
/** Below, a column is not proposed at all. */
const LEAST_CONFIDENCE = 0.5;

/** Fits of one column, best first; none when its header says nothing. */
export function columnFits(source: Source, sampled: SampledColumn): ColumnFit[] {
  return Object.keys(source.columns)
    .map((column) => {
      const near = nearness(source, column, sampled.header);
      return {
        column,
        header: sampled.header,
        confidence: near === 0 ? 0 : near * convertible(source, column, sampled),
      };
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
}

function nearness(source: Source, column: string, header: string): number {
  const { full, bare } = headerName(header);
  const [own = "", title = "", ...synonyms] = headersOf(source, column).map((each) => headerName(each).full);
  if ([own, title].some((each) => each === full || each === bare)) return NEARNESS.own;
  if (synonyms.some((each) => each === full || each === bare)) return NEARNESS.synonym;
  const holds = [own, title, ...synonyms].some(
    (each) => isTelling(each) && (bare.includes(each) || isPartOf(bare, each)),
  );
  return holds ? NEARNESS.similar : 0;
}

const isPartOf = (bare: string, known: string): boolean => isTelling(bare) && known.includes(bare);
const isTelling = (text: string): boolean =>
  text.length >= (/\p{Script=Han}/u.test(text) ? LEAST_SIMILAR.han : LEAST_SIMILAR.latin);

/** Share of cells that the column's converter takes, dates under the order that fits; an empty column says nothing. */
function convertible(source: Source, column: string, { cells }: SampledColumn): number {
  if (cells.length === 0) return NEARNESS.similar;
  const sample = cells.slice(0, CELLS);
  const order = orderedDays(sample)?.fitting[0];
  const read = cellReader(source, column, { mapping: { codes: {}, date_order: order }, salt: "", power: 0 });
  return sample.filter((cell) => read(cell).ok).length / sample.length;
}
