/** The way of a complaint from receipt to reply and close. */
import { at, dayOfMinute, inOfficeHours, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import { type Span, seen } from "../sample-options.ts";
import type { ComplaintRow, Source } from "./complaint-row.ts";
import { opinions } from "./wording.ts";

type Handling = Pick<
  ComplaintRow,
  | "verified_at"
  | "oms_entered_at"
  | "validity"
  | "validity_decided_at"
  | "is_accepted"
  | "transferred_at"
  | "handled_at"
  | "feedback_at"
  | "replied_at"
  | "closed_at"
  | "opinion"
  | "compensation_fen"
>;

/** Days from receipt to the end of handling, by weight; `never` stays open. */
const daysToHandle = { "0": 10, "1": 18, "2": 18, "3": 16, "4": 12, "5": 10, "7": 4, "9": 3, "13": 2, never: 1.5 };
const VERIFIED_AT_ONCE = 0.86;
const NOT_IN_OMS = 0.04;
const COMPENSATED = 0.18;

export function handle(
  random: Random,
  span: Span,
  { received, source }: { received: Minute; source: Source },
): Handling {
  const lag = random.weighted<string>(daysToHandle);
  const decided = inOfficeHours(received + random.int(2 * 60, 40 * 60));
  const validity = random.weighted({ valid: 78, customer_cause: 20, undecided: 2 });
  const accepted = random.chance(validity === "valid" ? 0.98 : 0.35);
  const transferred = inOfficeHours(received + random.int(60, 18 * 60));
  const handled = Math.max(
    at(dayOfMinute(received) + (lag === "never" ? 0 : Number(lag)), random.int(14, 17), random.int(0, 59)),
    received + 45,
  );
  const replied = inOfficeHours(handled + random.int(20, 20 * 60));
  const verified = random.chance(VERIFIED_AT_ONCE)
    ? received + random.int(5, 28)
    : inOfficeHours(received + random.int(60, 30 * 60));
  const entered = random.chance(NOT_IN_OMS) ? null : received + random.int(8, 240);
  const feedback = inOfficeHours(
    handled + (random.chance(0.85) ? random.int(60, 12 * 60) : random.int(25 * 60, 70 * 60)),
  );
  const closed = inOfficeHours(replied + random.int(15, 5 * 60));
  const compensation = random.chance(COMPENSATED) ? random.int(2, 30) * 10_000 : null;
  const opinion = random.pick(opinions);
  const reached = (time: Minute | null): Minute | null => (lag === "never" ? null : seen(span, time));
  const isDecided = validity !== "undecided" && seen(span, decided) !== null;
  return {
    verified_at: seen(span, verified),
    oms_entered_at: seen(span, entered),
    validity: isDecided ? validity : "undecided",
    validity_decided_at: isDecided ? decided : null,
    is_accepted: isDecided ? accepted : null,
    transferred_at: source === "group_call_centre" ? seen(span, transferred) : null,
    handled_at: reached(handled),
    feedback_at: source === "group_call_centre" ? reached(feedback) : null,
    replied_at: reached(replied),
    closed_at: reached(closed),
    opinion: reached(handled) === null ? null : opinion,
    compensation_fen: validity === "valid" && reached(closed) !== null ? compensation : null,
  };
}
