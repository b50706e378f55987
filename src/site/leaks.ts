/** Looks for personal data in what is about to be published. A page that holds any must not leave the build. */
import { personalPatterns } from "../snapshot/personal-patterns.ts";

export interface Leak {
  readonly what: string;
  /** Where it stands, with the middle hidden so that the message is no leak itself. */
  readonly found: string;
}

/** `names`: people whom this audience must not see; found only as whole words. */
export function leaksIn(text: string, names: readonly string[] = []): Leak[] {
  const visible = withoutBareNumbers(text);
  const byPattern = personalPatterns.flatMap(([what, pattern]) =>
    [...visible.matchAll(pattern)].map(([found]) => ({ what, found: hidden(found) })),
  );
  const words = new Set(names.length === 0 ? [] : (visible.match(/\p{Script=Han}+/gu) ?? []));
  return [
    ...byPattern,
    ...names.filter((name) => words.has(name)).map((name) => ({ what: "姓名", found: hidden(name) })),
  ];
}

/** Numbers of a JSON file are amounts, however long; identifiers are text and stand in quotes. */
function withoutBareNumbers(text: string): string {
  return text.replace(/(?<=[[:,])-?\d+(?:\.\d+)?(?=[,\]}])/g, "0");
}

const hidden = (text: string): string => `${text.slice(0, 1)}…${text.slice(-1)}`;
