/** What the deductions proposed in a project say of a rule: its own proposals, and those that its counter or order to correct changed. */
import type { Policy } from "../../src/policy/policy.ts";
import type { AllowanceRow } from "../../src/scoring/allowances.ts";
import type { PenaltyRow } from "../../src/scoring/penalty-row.ts";

interface Proposed {
  readonly policy: Policy;
  readonly rows: readonly PenaltyRow[];
  readonly allowances: readonly AllowanceRow[];
}

/** Number of rows that would not be there, or would say something else, without the rule. */
export function penaltyEvidence({ policy, rows, allowances }: Proposed): (rule: string) => number {
  const rulesOf = (kind: "counters" | "deadlines") => new Map(policy.all(kind).map(({ id, rule }) => [id, rule]));
  const counters = rulesOf("counters");
  const deadlines = rulesOf("deadlines");
  const cited = rows.flatMap((row) => {
    const penalty = policy.find("penalties", row.act, row.arose_on, row.store);
    const changed = row.multiplier !== 1 || row.flag !== null ? [penalty?.counter ?? []].flat() : [];
    const repeated = row.repeat_of === null ? undefined : deadlines.get(penalty?.repeat ?? "");
    return [...new Set([row.rule, ...changed.map((id) => counters.get(id)), repeated])];
  });
  return (rule) => cited.filter((each) => each === rule).length + allowances.filter((row) => row.rule === rule).length;
}
