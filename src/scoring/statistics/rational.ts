/** Exact fractions, for parts that must add up to the last digit. */

/** In lowest terms, the denominator above 0. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Throws RangeError when the bottom is 0. */
export function rational(top: bigint | number, bottom: bigint | number = 1n): Rational {
  const [a, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new RangeError("a fraction over zero");
  const divisor = commonDivisor(a, b) * (b < 0n ? -1n : 1n);
  return { top: a / divisor, bottom: b / divisor };
}

export const zero = rational(0);
export const one = rational(1);

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const subtract = (a: Rational, b: Rational): Rational => add(a, { top: -b.top, bottom: b.bottom });

export const multiply = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);

/** Throws RangeError for a divisor of 0. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.top * b.bottom, a.bottom * b.top);

export const isZero = ({ top }: Rational): boolean => top === 0n;

export const total = (terms: readonly Rational[]): Rational => terms.reduce(add, zero);

/** The decimal fraction that a number is written as, e.g. 3/20 for 0.15. */
export function decimal(value: number): Rational {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", digits = ""] = mantissa.split(".");
  const shift = Number(exponent) - digits.length;
  const top = BigInt(whole + digits);
  return shift >= 0 ? rational(top * 10n ** BigInt(shift)) : rational(top, 10n ** BigInt(-shift));
}

/** Nearest whole number of hundredths, half up. */
export function hundredths({ top, bottom }: Rational): number {
  const doubled = 2n * 100n * top + bottom;
  return Number(floorDivided(doubled, 2n * bottom));
}

function floorDivided(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
