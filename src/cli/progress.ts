/** Progress for a person at a terminal: one line that is overwritten; silent when output is redirected. */
import type { Effects } from "./effects.ts";

export type Progress = (step: string) => void;

const CLEAR_LINE = "\r\u001b[2K";

export function progressTo(effects: Effects): Progress {
  return effects.isTerminal ? (step) => effects.err(`${CLEAR_LINE}${step}`) : () => {};
}

/** Removes the last progress line before something lasting is written. */
export function clearProgress(effects: Effects): void {
  if (effects.isTerminal) effects.err(CLEAR_LINE);
}
