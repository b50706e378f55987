/** Where the chapters disagree, with what this project takes: clauses, the default in words, the values in force. */
import { loadContradictions } from "../policy/contradictions.ts";
import type { Policy } from "../policy/policy.ts";
import { valueKinds } from "../policy/profile-schema.ts";
import { loadRuleRegister } from "../policy/rule-register.ts";
import { valueInWords } from "./value-in-words.ts";

export interface ContradictionEntry {
  /** `X-05` */
  readonly id: string;
  readonly title: string;
  readonly readings: readonly { readonly rule: string; readonly clause: string; readonly says: string }[];
  readonly taken: string;
  readonly values: readonly DecidingValue[];
  /** Entries of guanlan.yaml: `policy.profiles`. */
  readonly project: readonly string[];
}

export interface DecidingValue {
  readonly id: string;
  readonly title: string;
  /** In force for the whole group on the as-of day. */
  readonly words: string;
}

/** Values of profiles that the project does not use are left out. */
export function contradictionEntries(policy: Policy, asOf: string): ContradictionEntry[] {
  const clauses = new Map(loadRuleRegister().flatMap(({ rules }) => rules.map(({ id, clause }) => [id, clause])));
  return loadContradictions().map(({ readings, values, ...entry }) => ({
    ...entry,
    readings: readings.map(({ rule, says }) => ({ rule, clause: clauses.get(rule) ?? rule, says })),
    values: values.flatMap((id) => decidingValue(policy, id, asOf)),
  }));
}

function decidingValue(policy: Policy, id: string, asOf: string): DecidingValue[] {
  return valueKinds.flatMap((kind) => {
    const value = policy.find(kind, id, asOf);
    return value === undefined ? [] : [{ id, title: value.title, words: valueInWords(kind, value) }];
  });
}
