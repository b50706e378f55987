/** What a command may do to the outside; tests pass recording effects. */
import { Temporal } from "temporal-polyfill";

export interface Effects {
  /** Local time of the command's start, `YYYY-MM-DDTHH:MM:SS`; the clock is read nowhere else. */
  readonly now: string;
  readonly isTerminal: boolean;
  /** Machine or human output. */
  readonly out: (text: string) => void;
  /** Progress, warnings and errors. */
  readonly err: (text: string) => void;
}

/** Reads the clock once. */
export function processEffects(): Effects {
  return {
    now: Temporal.Now.plainDateTimeISO("Asia/Shanghai").toString({ smallestUnit: "second" }),
    isTerminal: process.stderr.isTTY === true,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}

/** `YYYY-MM-DD` of the command's start. */
export const today = (effects: Effects): string => effects.now.slice(0, 10);
