/** Spellings that need no converter: SQL that tells a cell which stands for itself, and what it stands for. */
import type { ColumnType } from "../../src/warehouse/entities/entity.ts";
import { blankMarks } from "../values/blank.ts";
import { plausible } from "../values/date.ts";

export interface CanonicalSpelling {
  /** Whether the converter would give `value`; null counts as no. */
  readonly fits: string;
  /** Undefined when it is the cell itself. */
  readonly value?: string;
}

/** ASCII and the common Chinese characters, single spaces inside: NFKC, trimming and what marks a formula leave it as it is. */
const PLAIN_TEXT = "[0-9A-Za-z\u4e00-\u9fa5](?: ?[!-~\u4e00-\u9fa5])*";
/** What is plain text and yet stands for nothing. */
const marks = blankMarks
  .filter((mark) => new RegExp(`^${PLAIN_TEXT}$`).test(mark))
  .map((mark) => `'${mark}'`)
  .join(", ");
/** Yuan beyond which fen might not be exact. */
const LARGEST_YUAN = 1e13;

/** `cell` is SQL of varchar; undefined for types whose spellings are few or are never what they stand for. */
export function canonicalSpelling(type: ColumnType, cell: string, power: number): CanonicalSpelling | undefined {
  switch (type) {
    case "text":
      return { fits: isPlain(cell) };
    case "presence":
      return { fits: isPlain(cell), value: "true" };
    case "date":
      return dateSpelling(cell);
    case "timestamp":
      return timestampSpelling(cell);
    case "fen":
      return fenSpelling(cell, power);
    case "integer":
      return integerSpelling(cell);
    default:
      return undefined;
  }
}

const isPlain = (cell: string) => `(regexp_full_match(${cell}, '${PLAIN_TEXT}') and ${cell} not in (${marks}))`;

/** What is cast to its type and back is as it was: then it can have meant nothing else. */
function dateSpelling(cell: string): CanonicalSpelling {
  const value = `try_cast(${cell} as date)`;
  const range = `${value} between date '${plausible.first}' and date '${plausible.last}'`;
  return { fits: `(${range} and cast(${value} as varchar) = ${cell})`, value };
}

function timestampSpelling(cell: string): CanonicalSpelling {
  const value = `try_cast(${cell} as timestamp)`;
  const range = `${value} >= timestamp '${plausible.first} 00:00:00' and ${value} <= timestamp '${plausible.last} 23:59:59'`;
  const spellings = `${cell}, ${cell} || ':00', ${cell} || ' 00:00:00'`;
  return { fits: `(strlen(${cell}) <= 19 and ${range} and cast(${value} as varchar) in (${spellings}))`, value };
}

function fenSpelling(cell: string, power: number): CanonicalSpelling {
  const yuan = `try_cast(${cell} as decimal(18, 2))`;
  const range = `abs(${yuan}) <= ${LARGEST_YUAN / 10 ** power}`;
  const spellings = `${cell}, ${cell} || '.00', ${cell} || '0'`;
  return {
    fits: `(${range} and cast(${yuan} as varchar) in (${spellings}))`,
    value: `cast(${yuan} * 100 as bigint) * ${10 ** power}`,
  };
}

function integerSpelling(cell: string): CanonicalSpelling {
  const value = `try_cast(${cell} as bigint)`;
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
  const range = `${value} between ${MIN_SAFE_INTEGER} and ${MAX_SAFE_INTEGER}`;
  return { fits: `(${range} and cast(${value} as varchar) = ${cell})`, value };
}
