/** Money in yuan as people write it → integer fen (V-12), exact, rounded half up below the fen. */
import type { RawCell } from "../source.ts";
import { type Converter, refuse, value } from "./converted.ts";
import { type Decimal, parseDecimal, rounded, safeNumber, shifted } from "./decimal.ts";
import { halfWidth } from "./plain-text.ts";

/** Words for powers of ten yuan, in a cell or in the brackets of a header. */
const POWERS: Readonly<Record<string, number>> = { "": 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
const FEN_POWER = 2;
const CURRENCY = /^(\(?[-−]?)\s*(?:¥|RMB|CNY|人民币)\s*/i;
const UNIT = /\s*(百万|千万|千|万|亿)?\s*(?:[元圆块]整?|RMB|CNY)?\s*(\)?)$/i;

/** Power of ten that the brackets of a header such as 成交金额(含税, 万元) give its cells; 0 when they name no unit. */
export function moneyPower(remark: string): number {
  const [, unit, alone] = /(百万|千万|千|万|亿)元|^(百万|千万|千|万|亿)$/.exec(halfWidth(remark)) ?? [];
  return POWERS[unit ?? alone ?? ""] ?? 0;
}

/** `power` comes from the header and holds for cells that name no unit themselves. */
export function money(power = 0): Converter<number> {
  return (cell) => {
    const amount = yuan(cell, power);
    const fen = amount === undefined ? undefined : shifted(amount, FEN_POWER);
    const whole = fen === undefined ? undefined : safeNumber(rounded(fen));
    return whole === undefined ? refuse("an amount such as 1234.00 or 1.2万") : value(whole);
  };
}

function yuan(cell: RawCell, power: number): Decimal | undefined {
  if (typeof cell === "number") return scaled(String(cell), power);
  if (typeof cell !== "string") return undefined;
  const text = halfWidth(cell).replace(CURRENCY, "$1");
  const unit = UNIT.exec(text);
  const word = unit?.[0].replace(/[()\s]/g, "") ?? "";
  const number = text.slice(0, unit?.index) + (unit?.[2] ?? "");
  return scaled(number, word === "" ? power : (POWERS[unit?.[1] ?? ""] ?? 0));
}

function scaled(text: string, power: number): Decimal | undefined {
  const decimal = parseDecimal(text);
  return decimal === undefined ? undefined : shifted(decimal, power);
}
