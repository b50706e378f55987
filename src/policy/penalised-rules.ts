/**
 * Rules that a deduction, its counter, its repetition or an allowance of the policy comes from. An amount that arises
 * from no record is never proposed, so it answers nothing.
 */
import type { Policy } from "./policy.ts";

export function penalisedRules(policy: Policy): ReadonlySet<string> {
  const repeats = new Set(policy.all("penalties").map(({ repeat }) => repeat));
  const values = [
    ...policy.all("penalties").filter(({ arises_from }) => arises_from !== undefined),
    ...policy.all("counters"),
    ...policy.all("allowances"),
    ...policy.all("deadlines").filter(({ id }) => repeats.has(id)),
  ];
  return new Set(values.map(({ rule }) => rule));
}
