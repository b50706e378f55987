/** Monthly pay of the people whose deductions may be a percentage of it. */
import { isActive, type Role } from "../assignment.ts";
import { monthStart } from "../days.ts";
import { monthsOf } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface PayRow {
  readonly employee_id: string;
  readonly month: string;
  readonly base_wage_fen: number;
  readonly performance_pay_fen: number;
}

const MONTHS = 12;
const paidRoles: ReadonlySet<Role> = new Set(["sales_advisor", "service_advisor", "customer_relations"]);
const HUNDRED_YUAN = 10_000;

/** A round wage that stays, and what the month brought; of the last year. */
export function payOf(context: StoreContext): PayRow[] {
  const wageOf = (employee: string) => context.random.fork(`wage/${employee}`).int(32, 45) * HUNDRED_YUAN;
  const random = context.random.fork("performance pay");
  return monthsOf(context.span)
    .slice(-MONTHS)
    .flatMap((month) =>
      context.people
        .filter((person) => paidRoles.has(person.role) && isActive(person, monthStart(month, 1) - 1))
        .map(({ employee_id }) => ({
          employee_id,
          month,
          base_wage_fen: wageOf(employee_id),
          performance_pay_fen: random.int(8, 26) * HUNDRED_YUAN,
        })),
    );
}
