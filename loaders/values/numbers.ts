/** Counts and measures. */
import { type Converter, refuse, value } from "./converted.ts";
import { cellDecimal, shifted, wholeNumber } from "./decimal.ts";
import { halfWidth } from "./plain-text.ts";

const COUNTER = /\s*(?:台|辆|个|次|件|批|人|天|份)$/;

/** Whole numbers; 3台 is 3, 3.0 is 3, 3.5 is refused. */
export const integer: Converter<number> = (cell) => {
  const decimal = cellDecimal(typeof cell === "string" ? halfWidth(cell).replace(COUNTER, "") : cell);
  const whole = decimal === undefined ? undefined : wholeNumber(decimal);
  return whole === undefined ? refuse("a whole number") : value(whole);
};

/** Points out of a hundred; 85% is 85. */
export const score: Converter<number> = (cell) =>
  number(typeof cell === "string" ? cell.replace(/\s*[%％]\s*$/, "") : cell);

/** Any number; 85% is 0.85. */
export const number: Converter<number> = (cell) => {
  const text = typeof cell === "string" ? halfWidth(cell).replace(/分$/, "") : cell;
  const share = typeof text === "string" && text.endsWith("%");
  const decimal = cellDecimal(share ? text.slice(0, -1) : text);
  const scaled = decimal === undefined || !share ? decimal : shifted(decimal, -2);
  const read = scaled === undefined ? Number.NaN : Number(`${scaled.digits}e-${scaled.scale}`);
  return Number.isFinite(read) ? value(read) : refuse("a number");
};
