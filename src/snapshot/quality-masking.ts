/**
 * Raw cells as an audience may see them. Personal columns were masked when they were read; a phone number that somebody
 * typed into another column, or a name that this audience must not see, is masked here.
 */
import { personalPatterns } from "./personal-patterns.ts";

/** A function that keeps the shape of what it hides: digits become `#`, letters `x`, Han characters `某`. */
export function masking(forbiddenNames: readonly string[]): (text: string) => string {
  const forbidden = new Set(forbiddenNames);
  return (text) => {
    const numberless = personalPatterns.reduce((left, [, pattern]) => left.replace(pattern, shapeOf), text);
    return numberless.replace(/\p{Script=Han}+/gu, (word) => (forbidden.has(word) ? shapeOf(word) : word));
  };
}

const shapeOf = (text: string): string =>
  text
    .replace(/[A-Za-z]/g, "x")
    .replace(/\p{N}/gu, "#")
    .replace(/\p{Script=Han}/gu, "某");
