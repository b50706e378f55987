/** Changes of customers' data, who looks after firms, what was spent on customers, and reminders to register them. */

import type { CustomerRow } from "../customers/customer-row.ts";
import type { Organisation } from "../customers/organisations.ts";
import { monthStart } from "../days.ts";
import { employeeId, orphanedFirm, positions } from "../planted-truths.ts";
import { monthsOf, seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { addWorkdays } from "../work-calendar.ts";
import type { AssignmentRow, ChangeRow, ClaimRow, RegistrationRow, ReminderRow } from "./record-rows.ts";

const CHANGES_PER_MONTH = 6;
const CLAIMS_PER_MONTH = 2;
const APPLIED = 0.88;
const REMINDERS = 4;

/** Working days from a change to its report, by weight. */
const reportLags = { "0": 30, "2": 30, "4": 22, "5": 8, "7": 6, never: 4 };

export function changesOf(context: StoreContext, organisations: readonly Organisation[]): ChangeRow[] {
  const random = context.random.fork("customer changes");
  return monthsOf(context.span).flatMap((month) => {
    const known = organisations.filter(({ customer }) => customer.first_contact_on < monthStart(month));
    const count = known.length === 0 ? 0 : random.poisson(CHANGES_PER_MONTH);
    return Array.from({ length: count }, () => {
      const occurred_on = monthStart(month) + random.int(0, 27);
      const kind = random.weighted({ contact: 30, address: 15, category: 10, transaction: 25, visit: 20 });
      const lag = random.weighted<string>(reportLags);
      return {
        customer_id: random.pick(known).customer.customer_id,
        employee_id: context.on(occurred_on, "key_account")[0]?.employee_id ?? "",
        kind,
        occurred_on,
        reported_on: lag === "never" ? null : seenDay(context.span, addWorkdays(occurred_on, Number(lag))),
        to_category: kind === "category" ? random.pick(["general", "key"] as const) : null,
      };
    })
      .sort((a, b) => a.occurred_on - b.occurred_on)
      .map((row) => ({ change_id: context.nextId("WH", 4), ...row }));
  });
}

/** Every firm has the key-account seller, some an adviser besides; the one adviser who leaves hands all but one on. */
export function assignmentsOf(context: StoreContext, organisations: readonly Organisation[]): AssignmentRow[] {
  const random = context.random.fork("assignments");
  const leaver = context.people.find((person) => person.employee_id === employeeId(context.index, positions.leaver));
  const left = leaver?.left_on ?? null;
  return organisations.flatMap(({ customer }, index) => {
    const from = Math.max(customer.first_contact_on, context.span.first);
    const row = (employee_id: string, more: Partial<AssignmentRow> = {}): AssignmentRow => ({
      customer_id: customer.customer_id,
      employee_id,
      valid_from: from,
      valid_to: null,
      notified_on: null,
      ...more,
    });
    const keyAccount = context.on(from, "key_account")[0]?.employee_id ?? "";
    const [hasSecond, days] = [random.chance(0.5), random.int(1, 7)];
    const isLeavers = left !== null && from < left && index % 5 === 1;
    if (isLeavers && leaver !== undefined) {
      const ends = row(leaver.employee_id, { valid_to: left });
      if (customer.customer_id === orphanedFirm.customer_id) return [ends];
      const taken = addWorkdays(left, days);
      return [ends, row(keyAccount, { valid_from: taken, notified_on: taken })];
    }
    const second = employeeId(context.index, positions.firstAdviser);
    return hasSecond ? [row(keyAccount), row(second)] : [row(keyAccount)];
  });
}

export function claimsOf(
  context: StoreContext,
  customers: readonly CustomerRow[],
  cards: ReadonlyMap<string, RegistrationRow>,
): ClaimRow[] {
  const random = context.random.fork("claims");
  const applications = context.random.fork("claim applications");
  return monthsOf(context.span).flatMap((month) =>
    Array.from({ length: random.poisson(CLAIMS_PER_MONTH) }, () => {
      const spent_on = monthStart(month) + random.int(0, 27);
      const known = customers.filter(({ first_contact_on }) => first_contact_on <= spent_on);
      const customer = known.length === 0 ? null : random.pick(known).customer_id;
      const filed = customer === null ? null : (cards.get(customer)?.filed_on ?? null);
      const isRegistered = filed !== null && filed <= spent_on;
      return {
        employee_id: context.on(spent_on, "key_account")[0]?.employee_id ?? "",
        customer_id: customer,
        kind: random.weighted({ entertainment: 50, travel: 30, gift: 20 }),
        applied_on: applications.chance(APPLIED) ? spent_on - applications.int(1, 4) : null,
        spent_on,
        amount_fen: random.int(6, 120) * 1000,
        decision: isRegistered || random.chance(0.3) ? ("paid" as const) : ("refused" as const),
      };
    })
      .sort((a, b) => a.spent_on - b.spent_on)
      .map((row) => ({ claim_id: context.nextId("BX", 4), ...row })),
  );
}

/** Marketing reminds the owner of everyone who is still not registered, up to four times. */
export function remindersOf(
  context: StoreContext,
  customers: readonly CustomerRow[],
  cards: ReadonlyMap<string, RegistrationRow>,
): ReminderRow[] {
  return customers.flatMap(({ customer_id, first_contact_on }) => {
    const card = cards.get(customer_id);
    const owner = card?.owner_id ?? null;
    if (owner === null || card === undefined || first_contact_on < context.span.first) return [];
    return Array.from({ length: REMINDERS }, (_, n) => addWorkdays(first_contact_on, 6 + 3 * n))
      .filter((day) => seenDay(context.span, day) !== null && (card.filed_on === null || day < card.filed_on))
      .map((reminded_on) => ({ customer_id, employee_id: owner, reminded_on }));
  });
}
