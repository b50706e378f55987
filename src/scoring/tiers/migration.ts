/** How customers moved between states from one day, or one yearly cycle, to the next (P14-12, P08-15). */

export interface Migration {
  /** States in order; rows of the matrix come from, columns go to. */
  readonly states: readonly string[];
  /** `counts[from][to]`: customers. */
  readonly counts: readonly (readonly number[])[];
  readonly up: number;
  readonly down: number;
  /** Share of the highest grade's customers that kept it; null when there were none. */
  readonly kept_top: number | null;
}

export interface Move {
  readonly from: string;
  readonly to: string;
}

/** `grades` best first; other states follow in the order given and are neither better nor worse. */
export function migration(moves: readonly Move[], grades: readonly string[], others: readonly string[]): Migration {
  const states = [...grades, ...others];
  const counts = states.map(() => states.map(() => 0));
  let [up, down] = [0, 0];
  for (const { from, to } of moves) {
    const row = counts[states.indexOf(from)];
    const column = states.indexOf(to);
    if (row === undefined || column === -1) throw new RangeError(`unknown state: ${JSON.stringify([from, to])}`);
    row[column] = (row[column] ?? 0) + 1;
    const step = gradeStep(grades, from, to);
    if (step > 0) up += 1;
    if (step < 0) down += 1;
  }
  const top = counts[0] ?? [];
  const ofTop = top.reduce((sum, count) => sum + count, 0);
  return { states, counts, up, down, kept_top: ofTop === 0 ? null : (top[0] ?? 0) / ofTop };
}

/** Positive for a better grade; 0 unless both are grades. */
function gradeStep(grades: readonly string[], from: string, to: string): number {
  const [before, after] = [grades.indexOf(from), grades.indexOf(to)];
  return before === -1 || after === -1 ? 0 : before - after;
}
