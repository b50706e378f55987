/** Violations that the marts show: what was not as asked, and what the policy has a penalty for. */
import type { Kysely } from "kysely";
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { defectivePapers } from "./archive-defects.ts";
import { type AssignmentLookup, assignmentsIn } from "./assignments-in.ts";
import { withoutDoublePunishment } from "./exclusive-penalties.ts";
import { failedFindings } from "./failed-findings.ts";
import { missedDeadlines } from "./missed-deadlines.ts";
import type { OffenceFact } from "./offence-fact.ts";
import { penaltyFinder } from "./penalty-origins.ts";
import type { Violation } from "./penalty-row.ts";

export interface ViolationSource {
  readonly db: Kysely<Warehouse>;
  readonly policy: Policy;
  readonly asOf: string;
}

/** Everything that had arisen by the as-of day, for people the policy can charge. */
export async function violationsIn({ db, policy, asOf }: ViolationSource): Promise<Violation[]> {
  const facts = [...(await missedDeadlines(db)), ...(await failedFindings(db)), ...(await defectivePapers(db))];
  const arisen = facts.filter(({ arose_on }) => arose_on <= asOf);
  return violationsOf(arisen, policy, await assignmentsIn(db));
}

/** One violation for every fact and penalty that arises from it. */
export function violationsOf(
  facts: readonly OffenceFact[],
  policy: Policy,
  assignmentOf: AssignmentLookup = () => undefined,
): Violation[] {
  const penaltiesOf = penaltyFinder(policy, assignmentOf);
  const violations = facts.flatMap((fact) => penaltiesOf(fact).map((penalty) => violationOf(fact, penalty)));
  return withoutDoublePunishment(violations, policy);
}

/** Once for the record, or for every thing in it that is not as asked, as the penalty counts. */
function violationOf(fact: OffenceFact, { id, per }: Pick<Valued<"penalties">, "id" | "per">): Violation {
  const { store, employee, subject, arose_on, parts, measured } = fact;
  const units = per === "item" || per === "day" ? parts : 1;
  return { store, employee, penalty: id, subject, arose_on, units, measured };
}
