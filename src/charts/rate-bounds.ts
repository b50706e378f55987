/** Where an axis of percentages starts and ends. */

/** Rates that all lie high are drawn from a round number below them, the rest from zero. */
export function rateBounds(values: readonly (number | null)[]): { min: number; max?: number } {
  const known = values.filter((value) => value !== null);
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const min = known.length > 0 && lowest >= 50 ? Math.floor((lowest - 5) / 10) * 10 : 0;
  return highest <= 100 && highest > 80 ? { min, max: 100 } : { min };
}
