/** Which penalties arise from a fact: a policy says so itself, so that a new register needs no code. */
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import type { AssignmentLookup } from "./assignments-in.ts";
import type { OffenceFact } from "./offence-fact.ts";

type Origin = NonNullable<Valued<"penalties">["arises_from"]>;

/** The penalties in force for a fact. Where two profiles punish the same, the first active one does. */
export function penaltyFinder(
  policy: Policy,
  assignmentOf: AssignmentLookup,
): (fact: OffenceFact) => Valued<"penalties">[] {
  const ids = idsByOrigin(policy);
  const profiles = policy.profiles.map(({ id }) => id);
  return (fact) => {
    const found = (ids.get(fact.origin) ?? []).flatMap((id) => {
      const penalty = policy.find("penalties", id, fact.arose_on, fact.store);
      const from = penalty?.arises_from;
      if (penalty === undefined || from === undefined || originKey(from) !== fact.origin) return [];
      return concerns(from, assignmentOf(fact.employee, fact.arose_on)?.role) ? [penalty] : [];
    });
    const first = profiles.find((profile) => found.some((penalty) => penalty.profile === profile));
    return found.filter(({ profile }) => profile === first);
  };
}

/** Every version of a penalty counts: an override may have given it another origin for a time. */
function idsByOrigin(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, arises_from } of policy.all("penalties")) {
    if (arises_from === undefined) continue;
    const key = originKey(arises_from);
    const known = ids.get(key) ?? [];
    ids.set(key, known.includes(id) ? known : [...known, id]);
  }
  return ids;
}

function originKey(origin: Origin): OffenceFact["origin"] {
  if ("deadline" in origin) return `deadline ${origin.deadline}`;
  return "finding" in origin ? `finding ${origin.finding}` : `papers ${origin.papers} ${origin.defect}`;
}

function concerns(origin: Origin, role: string | undefined): boolean {
  const roles = "roles" in origin ? origin.roles : undefined;
  return roles === undefined || (role !== undefined && roles.includes(role));
}
