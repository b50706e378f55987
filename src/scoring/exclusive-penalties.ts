/** Violations that the policy does not punish twice (P02-19 and P02-20, X-03): each penalty says itself what it yields to. */
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import type { Violation } from "./penalty-row.ts";

type Yielding = NonNullable<Valued<"penalties">["yields_to"]>;

/** Leaves out what another penalty for the same papers already covers, unless a setting says that both apply. */
export function withoutDoublePunishment(violations: readonly Violation[], policy: Policy): Violation[] {
  const arisen = new Set(violations.map(({ penalty, subject }) => occurrence(penalty, subject)));
  return violations.filter((violation) => {
    const { penalty, subject, arose_on: on, store } = violation;
    const yielding = policy.find("penalties", penalty, on, store)?.yields_to;
    if (yielding === undefined || policy.flag(yielding.unless, on, store)) return true;
    const covers: Readonly<Record<Yielding["within"], (other: string) => boolean>> = {
      record: (other) => arisen.has(occurrence(other, subject)),
      policy: (other) => policy.find("penalties", other, on, store) !== undefined,
    };
    return !yielding.penalties.some(covers[yielding.within]);
  });
}

const occurrence = (penalty: string, subject: string): string => `${penalty}\n${subject}`;
