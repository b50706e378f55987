/** Finds the delimiter of a text file from its first lines. */

const DELIMITERS = [",", "\t", ";", "|"] as const;
const SNIFFED_LINES = 30;

/** The delimiter under which most lines have the same number of fields, more fields winning; a comma when none. */
export function sniffDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: agreement(fieldCounts(text, delimiter)) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

/** Lines that agree on the most frequent count above one, weighed by the count. */
function agreement(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(0, ...[...times].map(([count, lines]) => lines * lines * (count - 1)));
}

/** Fields of each line; a quote opens and closes, and what it holds is not split. */
function fieldCounts(text: string, delimiter: string): number[] {
  const counts = [1];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === delimiter) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else if (sign === "\n" && counts.push(1) > SNIFFED_LINES) break;
  }
  return counts;
}
