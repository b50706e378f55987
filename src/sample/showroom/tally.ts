/** Parties, contacts, drives and orders by adviser and two-month period, as the ranking counts them. */
import { dayOfMinute, type Minute, twoMonthsOf } from "../days.ts";
import { effectiveAt, type Party } from "./outcomes.ts";

export interface Counts {
  parties: number;
  contacts: number;
  drives: number;
  orders: number;
}

export class Tally {
  readonly #counts = new Map<string, Map<string, Counts>>();

  add(party: Party): void {
    const first = this.#of(party.arrived_at, party.employee_id);
    first.parties += 1;
    if (party.has_contact) first.contacts += 1;
    const drive = party.drives[0];
    if (drive !== undefined) this.#of(drive.started_at, party.employee_id).drives += 1;
    if (party.deal !== null && party.deal.cancelled_at === null) {
      this.#of(effectiveAt(party.deal), party.employee_id).orders += 1;
    }
  }

  /** Copies, by employee. */
  period(id: string): Map<string, Counts> {
    return new Map([...(this.#counts.get(id) ?? [])].map(([employee, counts]) => [employee, { ...counts }]));
  }

  #of(time: Minute, employee: string): Counts {
    const id = twoMonthsOf(dayOfMinute(time));
    const period = this.#counts.get(id) ?? new Map<string, Counts>();
    this.#counts.set(id, period);
    const counts = period.get(employee) ?? { parties: 0, contacts: 0, drives: 0, orders: 0 };
    period.set(employee, counts);
    return counts;
  }
}
