/** Policy values as the rules page shows them: words, validity, and whether they hold. */
import type { Policy } from "../policy/policy.ts";
import { OPEN_END, type Valued, type ValueKind } from "../policy/profile-schema.ts";
import { valueInWords } from "./value-in-words.ts";

export interface RuleValue {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly profile: string;
  readonly effective_from: string;
  /** Null when it has no end. */
  readonly effective_to: string | null;
  readonly store: string | null;
  /** The source is silent; the value is a documented reading. */
  readonly reading: boolean;
  readonly status: "现行" | "未生效" | "已失效" | "已被覆盖";
}

/** A policy value beside the rule that it comes from. */
export interface SourcedValue {
  readonly rule: string;
  readonly clause: string;
  readonly value: RuleValue;
}

/** All versions of all values of a kind, with their state on a day. */
export function ruleValues<K extends ValueKind>(policy: Policy, kind: K, asOf: string): SourcedValue[] {
  const titles = new Map(policy.profiles.map((profile) => [profile.id, profile.title]));
  const all: readonly Valued<K>[] = policy.all(kind);
  return all.map((value) => ({
    rule: value.rule,
    clause: value.clause,
    value: {
      id: value.id,
      title: value.title,
      words: valueInWords(kind, value),
      profile: titles.get(value.profile) ?? value.profile,
      effective_from: value.effective_from,
      effective_to: value.effective_to === OPEN_END ? null : value.effective_to,
      store: value.store,
      reading: value.reading,
      status: statusOf(value, policy.find(kind, value.id, asOf, value.store), asOf),
    } satisfies RuleValue,
  }));
}

function statusOf<K extends ValueKind>(
  value: Valued<K>,
  inForce: Valued<K> | undefined,
  asOf: string,
): RuleValue["status"] {
  if (value === inForce) return "现行";
  if (asOf < value.effective_from) return "未生效";
  return value.effective_to < asOf ? "已失效" : "已被覆盖";
}
