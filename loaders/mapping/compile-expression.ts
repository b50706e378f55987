/** An expression of guanlan.yaml → a function from a line to a cell. Total: what cannot be computed stays as it was, for the converter to refuse. */
import type { Choice, Expression, Literal, Lookup, Operand } from "../../src/project/expression-schema.ts";
import type { RawCell } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { cellDecimal, type Decimal } from "../values/decimal.ts";
import { type DateOrder, instantSeconds } from "../values/instant.ts";
import { halfWidth, trimmed, wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";
import { DAY_SECONDS, formatInstant } from "../values/wall-time.ts";
import { type LookupTables, lookupKey } from "./lookup-table.ts";
import { padded, replaced } from "./mended-text.ts";
import { type CellOf, rowFilter } from "./row-filter.ts";

export interface Compiling {
  /** The cell under a header; throws for a header that the sheet has not. */
  readonly cellAt: (header: string) => CellOf;
  readonly order: DateOrder | undefined;
  readonly lookups: LookupTables;
}

export function compileOperand(operand: Operand, context: Compiling): CellOf {
  return typeof operand === "string" ? context.cellAt(operand) : compileExpression(operand, context);
}

function compileExpression(expression: Expression, context: Compiling): CellOf {
  const cellsOf = (operands: readonly Operand[]) => operands.map((each) => compileOperand(each, context));
  if ("value" in expression) return () => expression.value;
  if ("first" in expression) return first(cellsOf(expression.first));
  if ("join" in expression) return joined(cellsOf(expression.join), expression.with ?? " ");
  if ("split" in expression) return part(compileOperand(expression.split, context), expression.by, expression.part);
  if ("extract" in expression) return found(compileOperand(expression.extract, context), expression.pattern);
  if ("when" in expression) return chosen(expression, context);
  if ("add_days" in expression) return moved(expression, context);
  if ("multiply" in expression) return product(expression.multiply, context);
  if ("pad" in expression) return padded(compileOperand(expression.pad, context), expression.to);
  if ("replace" in expression) return replaced(compileOperand(expression.replace, context), expression.with);
  return looked(expression, context);
}

const first =
  (cells: readonly CellOf[]): CellOf =>
  (row) => {
    for (const cellOf of cells) {
      const cell = cellOf(row);
      if (!isBlank(cell)) return cell;
    }
    return null;
  };

/** A spreadsheet's time of day is a day of 1899 or a fraction; joined to a day it is told as a time. */
const joined =
  (cells: readonly CellOf[], sign: string): CellOf =>
  (row) =>
    cells
      .map((cellOf) => cellOf(row))
      .filter((cell) => !isBlank(cell))
      .map(joinedText)
      .join(sign) || null;

const SPREADSHEET_EPOCH_YEAR = 1900;

function joinedText(cell: RawCell): string {
  if (typeof cell === "number" && cell > 0 && cell < 1) return timeText(Math.round(cell * DAY_SECONDS));
  if (cell instanceof Date && cell.getUTCFullYear() <= SPREADSHEET_EPOCH_YEAR) return cell.toISOString().slice(11, 19);
  return trimmed(cellText(cell));
}

const timeText = (seconds: number): string => formatInstant(seconds).slice(11) || "00:00:00";

function part(cellOf: CellOf, by: string, at: number): CellOf {
  return (row) => {
    const cell = cellOf(row);
    if (isBlank(cell)) return null;
    const parts = halfWidth(cellText(cell)).split(halfWidth(by) || by);
    return parts.at(at > 0 ? at - 1 : at)?.trim() ?? null;
  };
}

function found(cellOf: CellOf, pattern: string): CellOf {
  const expression = new RegExp(pattern, "u");
  return (row) => {
    const match = expression.exec(halfWidth(cellText(cellOf(row))));
    return match === null ? null : (match[1] ?? match[0]);
  };
}

function chosen(expression: Choice, context: Compiling): CellOf {
  const holds = rowFilter(expression.when, context.cellAt);
  const result = (each: Literal | Expression | undefined): CellOf =>
    typeof each === "object" ? compileExpression(each, context) : () => each ?? null;
  const [use, otherwise] = [result(expression.use), result(expression.else)];
  return (row) => (holds(row) ? use(row) : otherwise(row));
}

function moved({ add_days, days }: Extract<Expression, { add_days: unknown }>, context: Compiling): CellOf {
  const from = compileOperand(add_days, context);
  const by: CellOf = typeof days === "number" ? () => days : compileOperand(days, context);
  return (row) => {
    const cell = from(row);
    const seconds = isBlank(cell) ? undefined : instantSeconds(cell, context.order);
    const count = cellDecimal(by(row));
    if (seconds === undefined) return cell;
    if (count === undefined || count.digits % 10n ** BigInt(count.scale) !== 0n) return null;
    return formatInstant(seconds + Number(count.digits / 10n ** BigInt(count.scale)) * DAY_SECONDS) || null;
  };
}

function product(factors: readonly (number | Operand)[], context: Compiling): CellOf {
  const cells = factors.map((each): CellOf => (typeof each === "number" ? () => each : compileOperand(each, context)));
  return (row) => {
    let total: Decimal = { digits: 1n, scale: 0 };
    for (const cellOf of cells) {
      const cell = cellOf(row);
      if (isBlank(cell)) return null;
      const factor = cellDecimal(cell);
      if (factor === undefined) return cell;
      total = { digits: total.digits * factor.digits, scale: total.scale + factor.scale };
    }
    return decimalText(total);
  };
}

function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** A word that the other file does not know stays as it is, and shows as such in the quarantine. */
function looked(expression: Lookup, context: Compiling): CellOf {
  const cellOf = compileOperand(expression.lookup, context);
  const table = context.lookups.get(lookupKey(expression));
  return (row) => {
    const cell = cellOf(row);
    const key = wordKey(cellText(cell));
    return table?.has(key) === true ? (table.get(key) ?? null) : cell;
  };
}
