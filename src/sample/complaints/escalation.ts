/** Complaints that grow: to the maker, to the press, to the gate. And whom the store warns of them. */
import { inOfficeHours, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import { type Span, seen } from "../sample-options.ts";
import type { AlertRow, ComplaintRow } from "./complaint-row.ts";

const escalations = { none: 96, manufacturer: 2, blockade: 0.3, disturbance: 0.5, media: 0.6, store_judged: 0.6 };

export function escalate(
  random: Random,
  span: Span,
  received: Minute,
): Pick<ComplaintRow, "escalation" | "escalated_at"> {
  const escalation = random.weighted(escalations);
  const time = seen(span, inOfficeHours(received + random.int(60, 6 * 1440)));
  if (escalation === "none" || time === null) return { escalation: "none", escalated_at: null };
  return { escalation, escalated_at: time };
}

/** When a complaint became a major one that the store knows of; null when it is none. */
export function majorAt(row: ComplaintRow): Minute | null {
  if (row.demand === "return" || row.demand === "exchange") return row.received_at;
  return row.escalation === "none" ? null : (row.escalated_at ?? row.received_at);
}

/** When each party is warned: mostly within a day, legal sometimes late or never told. */
export function alertsOf(random: Random, span: Span, rows: readonly ComplaintRow[]): AlertRow[] {
  return rows.flatMap((row) => {
    const start = majorAt(row);
    const legal = random.weighted({ quick: 76, late: 14, never: 10 });
    const after = (low: number, high: number): Minute => inOfficeHours((start ?? 0) + random.int(low * 60, high * 60));
    const times = {
      brand_division: after(1, 14),
      legal: legal === "quick" ? after(2, 14) : after(26, 70),
      vp_operations: after(4, 60),
      manufacturer: after(6, 48),
    };
    const [tellsVice, tellsMaker] = [random.chance(0.4), random.chance(0.7)];
    if (start === null) return [];
    const alert = (recipient: keyof typeof times): AlertRow => ({
      complaint_id: row.complaint_id,
      recipient,
      sent_at: times[recipient],
    });
    return [
      alert("brand_division"),
      ...(legal === "never" ? [] : [alert("legal")]),
      ...(tellsVice ? [alert("vp_operations")] : []),
      ...(tellsMaker && row.escalation === "manufacturer" ? [alert("manufacturer")] : []),
    ].filter((each) => seen(span, each.sent_at) !== null);
  });
}
