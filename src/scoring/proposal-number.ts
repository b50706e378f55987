/** The short number by which a clerk names a proposal in the register of decisions. */
import { createHash } from "node:crypto";
import type { Charge } from "./charges.ts";

/** No letters or digits that look alike on paper. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const SHAPE = "xxxx-xxxx";

/**
 * `K7QM-2HXD`: of person, article and thing, so that a corrected date leaves it as it is; a repeated fine has one for
 * every day.
 */
export function proposalNumber({ violation, item }: Charge): string {
  const { penalty, employee, subject, is_repeat, arose_on } = violation;
  return shortNumber([penalty, employee, subject, item, is_repeat ? arose_on : ""]);
}

/** Of the proposal that a repeated fine repeats. */
export const repeatedNumber = (charge: Charge): string =>
  proposalNumber({ ...charge, violation: { ...charge.violation, is_repeat: false } });

export function shortNumber(parts: readonly (string | number)[]): string {
  const bytes = createHash("sha256").update(parts.join("\n")).digest().values();
  return SHAPE.replace(/x/g, () => ALPHABET[(bytes.next().value ?? 0) % ALPHABET.length] ?? "");
}
