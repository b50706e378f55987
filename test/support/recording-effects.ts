/** Effects that remember what a command said, at a fixed time. */
import type { Effects } from "../../src/cli/effects.ts";

export interface Recording extends Effects {
  readonly output: () => string;
  readonly errors: () => string;
}

export function recording(now = "2026-10-09T09:00:00"): Recording {
  const out: string[] = [];
  const err: string[] = [];
  return {
    now,
    isTerminal: false,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    output: () => out.join(""),
    errors: () => err.join(""),
  };
}
