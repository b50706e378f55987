/** A value on a fixed scale of cut-offs: the highest step gives 100, every lower one as much less, none of them 0. */
import type { Classes } from "./tier-rules.ts";

export interface Step {
  readonly score: number;
  /** Null below the lowest cut-off. */
  readonly name: string | null;
}

/** `classes` highest first; a cut-off itself is inside its step. */
export function stepScore(value: number, classes: Classes): Step {
  const index = classes.findIndex(({ at_least }) => value >= at_least);
  if (index === -1) return { score: 0, name: null };
  return { score: (100 * (classes.length - index)) / classes.length, name: classes[index]?.name ?? null };
}
