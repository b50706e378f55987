/** Words of a chart's table read back as numbers: `92.3%（85.0%–96.1%）` is a value and two bounds. */

/** How a number was written. */
export type NumberUnit = "" | "%" | "天" | "元";

export interface NumberCell {
  /** 0.923 for `92.3%`. */
  readonly value: number | null;
  readonly unit: NumberUnit;
  readonly decimals: number;
}

const value = String.raw`(?:—|-?[\d,]+(?:\.\d+)?(?: ?[%天元])?)`;

/** What a cell may hold, and what the numbers after the first are called. */
const shapes: readonly (readonly [pattern: RegExp, names: readonly string[]])[] = [
  [new RegExp(`^(${value})$`), []],
  [new RegExp(String.raw`^(${value})(?: ([\d,.]+)/([\d,.]+))?$`), ["分子", "分母"]],
  [new RegExp(String.raw`^(${value})(?: ([\d,]+) 件)?$`), ["件数"]],
  [new RegExp(`^(${value})(?:（(${value})）)?$`), ["占比"]],
  [new RegExp(`^(${value})(?:（(${value})–(${value})）)?$`), ["下限", "上限"]],
];

/** A dash and an empty cell are no number. Undefined for words. */
export function numberCell(text: string): NumberCell | undefined {
  if (text === "" || text === "—") return { value: null, unit: "", decimals: 0 };
  const [, digits, unit = ""] = /^(-?[\d,]+(?:\.\d+)?) ?([%天元]?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replace(/,/g, "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  const number = unit === "%" ? Number((Number(plain) / 100).toFixed(decimals + 2)) : Number(plain);
  return { value: number, unit: unit as NumberUnit, decimals };
}

export interface NumberColumn {
  /** Empty for the numbers that the column is named after. */
  readonly name: string;
  readonly cells: readonly NumberCell[];
}

/** The columns of numbers in a column of words; undefined when it holds words, too. */
export function numberColumns(texts: readonly string[]): NumberColumn[] | undefined {
  const written = texts.filter((text) => text !== "");
  if (written.length === 0) return undefined;
  const shape = shapes.find(([pattern]) => written.every((text) => pattern.test(text)));
  if (shape === undefined) return undefined;
  const [pattern, names] = shape;
  const rows = texts.map((text) => (pattern.exec(text) ?? []).slice(1));
  const columns = ["", ...names].map((name, i) => ({ name, cells: rows.map((row) => numberCell(row[i] ?? "")) }));
  return columns.map(({ name, cells }) => ({ name, cells: cells.map((cell) => cell ?? nothing) }));
}

const nothing: NumberCell = { value: null, unit: "", decimals: 0 };
