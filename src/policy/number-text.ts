/** Numbers as Chinese sentences carry them: one decimal half up (V-12), money in yuan without empty cents. */

/** `15.7%` of the ratio 0.157142…. */
export const percentText = (ratio: number): string => `${oneDecimal(ratio * 100)}%`;

/** `14.3`; unharmed by binary fractions such as 1.005. */
export const oneDecimal = (value: number): string => (Math.round(Number((value * 10).toPrecision(12))) / 10).toFixed(1);

/** `75.83`. */
export const twoDecimals = (value: number): string =>
  (Math.round(Number((value * 100).toPrecision(12))) / 100).toFixed(2);

/** `50 元`, `1,000,000 元`, `12.50 元` of an amount in fen. */
export function yuanText(fen: number): string {
  const [whole = "", cents] = (fen / 100).toFixed(Number.isInteger(fen / 100) ? 0 : 2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${cents === undefined ? grouped : `${grouped}.${cents}`} 元`;
}
