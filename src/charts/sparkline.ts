/** A line without axes, small enough to stand beside a figure: the path of an SVG of the size below. */

export const sparkline = { width: 96, height: 20 } as const;

/** Room for the line's own width at the edges. */
const EDGE = 2;

/** Null for fewer than two values; a missing value is a gap. The lowest value lies at the bottom, a level series in the middle. */
export function sparklinePath(values: readonly (number | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const x = (index: number) => Math.round(EDGE + (index * (sparkline.width - 2 * EDGE)) / (values.length - 1));
  const y = (value: number) => {
    const share = span === 0 ? 1 / 2 : (value - low) / span;
    return Math.round(sparkline.height - EDGE - share * (sparkline.height - 2 * EDGE));
  };
  const steps = values.map((value, index) => {
    if (value === null) return "";
    const joined = index > 0 && values[index - 1] !== null;
    return `${joined ? "L" : "M"}${x(index)} ${y(value)}`;
  });
  return steps.join("");
}
