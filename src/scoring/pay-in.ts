/** Monthly pay as the store registered it, for deductions that are a percentage of it. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { PayLookup } from "./penalty-amounts.ts";

/** A month without a row is unknown: the pay of another month is not taken for it. */
export async function payIn(db: Kysely<Warehouse>): Promise<PayLookup> {
  const rows = await db.selectFrom("fct_monthly_pay").selectAll().execute();
  const pay = new Map(
    rows.map(({ employee_id, month, base_wage_fen, performance_pay_fen }) => [
      `${employee_id}\n${month}`,
      { base_wage: base_wage_fen, performance_pay: performance_pay_fen },
    ]),
  );
  return (employee, month) => pay.get(`${employee}\n${month}`);
}
