/** The machine form: one JSON document and nothing else on stdout. */
import type { Effects } from "./effects.ts";

export const printJson = (effects: Effects, value: unknown): void => effects.out(`${JSON.stringify(value, null, 2)}\n`);
