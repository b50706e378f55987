/** The rules page as data: every policy value with its source, its validity and the measures that depend on it. */
import type { Policy } from "../policy/policy.ts";
import { OPEN_END, type Valued, type ValueKind, valueKinds } from "../policy/profile-schema.ts";
import type { MetricInfo } from "./snapshot.ts";
import { valueInWords } from "./value-in-words.ts";

/** One rule of the catalogue with all values that come from it. */
export interface RuleEntry {
  /** `P02-10`; also the anchor on the rules page. */
  readonly rule: string;
  readonly clause: string;
  readonly values: readonly RuleValue[];
  readonly metrics: readonly { readonly id: string; readonly title: string; readonly definition: string }[];
}

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

/** Rules in catalogue order; a rule without a value of its own is listed when a measure cites it. */
export function ruleEntries(policy: Policy, metrics: readonly MetricInfo[], asOf: string): RuleEntry[] {
  const values = valueKinds.flatMap((kind) => ruleValues(policy, kind, asOf));
  const rules = new Set([...values.map((each) => each.rule), ...metrics.map((metric) => metric.rule)]);
  return [...rules].sort().map((rule) => {
    const own = values.filter((each) => each.rule === rule);
    const users = metrics.filter(
      (metric) => metric.rule === rule || own.some(({ value }) => value.id === metric.policy),
    );
    return {
      rule,
      clause: own[0]?.clause ?? users[0]?.clause ?? "",
      values: own.map(({ value }) => value),
      metrics: users.map(({ id, title, definition }) => ({ id, title, definition })),
    };
  });
}

function ruleValues<K extends ValueKind>(policy: Policy, kind: K, asOf: string) {
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
