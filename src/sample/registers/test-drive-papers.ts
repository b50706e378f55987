/** Keys, companion and papers of test drives. */
import { dayOfMinute, type Minute } from "../days.ts";
import type { Party } from "../showroom/outcomes.ts";
import type { StoreContext } from "../store-context.ts";
import { usually } from "./register-span.ts";

export interface DrivePapers {
  readonly key_registered_at: Minute | null;
  readonly key_returned_at: Minute;
  readonly guide_id: string | null;
  readonly papers: Readonly<Record<DrivePaper, boolean>>;
}

export const drivePapers = ["has_agreement", "has_licence_copy", "has_confirmation", "has_survey"] as const;
export type DrivePaper = (typeof drivePapers)[number];

export interface Driven {
  readonly started_at: Minute;
  readonly ended_at: Minute;
  readonly party: Pick<Party, "party_id">;
}

/** The key goes back with the car; the leader rides along. */
export function papersFor(context: StoreContext): (drive: Driven) => DrivePapers {
  return ({ started_at, ended_at, party }) => {
    const random = context.random.fork(`test drive papers/${party.party_id}/${started_at}`);
    const [leader] = context.on(dayOfMinute(started_at), "team_leader");
    return {
      key_registered_at: random.chance(0.975) ? started_at - random.int(2, 8) : null,
      key_returned_at: ended_at + usually(random, 0.95, [1, 4], [6, 25]),
      guide_id: leader !== undefined && random.chance(0.985) ? leader.employee_id : null,
      papers: {
        has_agreement: random.chance(0.99),
        has_licence_copy: random.chance(0.98),
        has_confirmation: random.chance(0.99),
        has_survey: random.chance(0.96),
      },
    };
  };
}
