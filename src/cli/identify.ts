/** `--identify`: how far people are named in an export, never further than the audience may see. */
import { UsageError } from "../errors.ts";
import type { Audience } from "../project/project-schema.ts";

const levels = { none: "none", code: "employee_code", name: "employee_name" } as const;
export type IdentifyLevel = keyof typeof levels;

/** Throws UsageError `unknown identify: "…"`. */
export function parseIdentify(text: string): IdentifyLevel {
  const found = Object.keys(levels).find((level): level is IdentifyLevel => level === text);
  if (found === undefined) throw new UsageError(`unknown identify: ${JSON.stringify(text)} (none, code, name)`);
  return found;
}

/** Names are off unless asked for: codes where the audience may see them. Undefined leaves the audience as it is. */
export function identifiersFor(
  audiences: readonly Audience[],
  id: string | undefined,
  level: IdentifyLevel | undefined,
) {
  if (level !== undefined) return levels[level];
  const audience = id === undefined ? audiences[0] : audiences.find((each) => each.id === id);
  return audience?.identifiers === "employee_name" ? levels.code : undefined;
}
