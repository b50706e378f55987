/** The short number by which a clerk names a proposal in the register of decisions. */
import { createHash } from "node:crypto";
import type { Violation } from "./penalty-row.ts";

interface Numberable {
  readonly violation: Violation;
  readonly item: number;
}

/** No letters or digits that look alike on paper. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const SHAPE = "xxxx-xxxx";

/**
 * `K7QM-2HXD`: of person, article and thing, so that a corrected date leaves it as it is; a repeated fine has one for
 * every day.
 */
export function proposalNumber({ violation, item }: Numberable): string {
  const { penalty, employee, subject, is_repeat, arose_on } = violation;
  return shortNumber([penalty, employee, subject, item, is_repeat ? arose_on : ""]);
}

/** Of the proposal that a repeated fine repeats. */
export const repeatedNumber = (charge: Numberable): string =>
  proposalNumber({ ...charge, violation: { ...charge.violation, is_repeat: false } });

export function shortNumber(parts: readonly (string | number)[]): string {
  const bytes = createHash("sha256").update(parts.join("\n")).digest().values();
  return SHAPE.replace(/x/g, () => ALPHABET[(bytes.next().value ?? 0) % ALPHABET.length] ?? "");
}
