/** Decimal numbers kept exact: an integer and the number of digits behind the point. */
import type { RawCell } from "../source.ts";
import { halfWidth } from "./plain-text.ts";

export interface Decimal {
  readonly digits: bigint;
  /** 1234.50 is digits 123450, scale 2. */
  readonly scale: number;
}

const PLAIN = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
const MAX_DIGITS = 40;

/** Text as `halfWidth` gives it; undefined when it is no number. Brackets around a number make it negative. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, inner] = /^\((.+)\)$/.exec(text) ?? [];
  if (inner !== undefined) {
    const positive = /^[+-]/.test(inner) ? undefined : parseDecimal(inner);
    return positive === undefined ? undefined : { ...positive, digits: -positive.digits };
  }
  const [, sign, whole, fraction = "", exponent = "0"] = PLAIN.exec(text.replace(/^[−﹣－]/, "-")) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replaceAll(",", "") + fraction;
  if (digits.length > MAX_DIGITS) return undefined;
  return shifted({ digits: BigInt(`${sign === "-" ? "-" : ""}${digits}`), scale: fraction.length }, Number(exponent));
}

/** A number cell by its shortest decimal text, so that 0.1 is 0.1. */
export function cellDecimal(cell: RawCell): Decimal | undefined {
  if (typeof cell === "number") return parseDecimal(String(cell));
  return typeof cell === "string" ? parseDecimal(halfWidth(cell)) : undefined;
}

/** Multiplied by ten to the power n. */
export function shifted({ digits, scale }: Decimal, n: number): Decimal | undefined {
  const moved = scale - n;
  if (Math.abs(moved) > MAX_DIGITS) return digits === 0n ? { digits, scale: 0 } : undefined;
  return moved >= 0 ? { digits, scale: moved } : { digits: digits * 10n ** BigInt(-moved), scale: 0 };
}

/** To a whole number, half away from zero. */
export function rounded({ digits, scale }: Decimal): bigint {
  const unit = 10n ** BigInt(scale);
  const half = unit / 2n;
  return digits >= 0n ? (digits + half) / unit : -((-digits + half) / unit);
}

/** The whole number it is; undefined when it has a fraction or is too large to be exact. */
export function wholeNumber(decimal: Decimal): number | undefined {
  const unit = 10n ** BigInt(decimal.scale);
  if (decimal.digits % unit !== 0n) return undefined;
  return safeNumber(decimal.digits / unit);
}

export function safeNumber(integer: bigint): number | undefined {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : undefined;
}
