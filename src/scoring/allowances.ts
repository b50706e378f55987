/** Allowances that a policy pays by the day (P13-64): not netted against deductions, because nobody may net them but payroll. */
import type { Kysely } from "kysely";
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { assignmentsIn } from "./assignments-in.ts";
import type { Days } from "./proposed-penalties.ts";

export interface AllowanceRow {
  readonly store: string;
  readonly employee: string;
  readonly allowance: string;
  readonly title: string;
  readonly rule: string;
  readonly clause: string;
  readonly days: number;
  readonly base_fen: number;
  readonly amount_fen: number;
}

interface AllowanceSource {
  readonly db: Kysely<Warehouse>;
  readonly policy: Policy;
}

/** One row per person, store and allowance: days with a record × amount of the day. By allowance, store and employee. */
export async function allowancesIn({ db, policy }: AllowanceSource, days: Days): Promise<AllowanceRow[]> {
  const ids = [...new Set(policy.all("allowances").map(({ id }) => id))].sort();
  const records = ids.length === 0 ? [] : await recordedDays(db, days);
  const assignmentOf = await assignmentsIn(db);
  const rows = new Map<string, AllowanceRow>();
  for (const id of ids) {
    for (const { question_id, store_id: store, employee_id: employee, happened_on: day } of records) {
      const allowance = policy.find("allowances", id, day, store);
      if (allowance?.arises_from.finding !== question_id || employee === null) continue;
      if (!isFor(allowance, assignmentOf(employee, day)?.role)) continue;
      const key = [id, store, employee, allowance.amount_fen].join("\n");
      rows.set(key, withOneDayMore(rows.get(key), allowance, { store, employee }));
    }
  }
  return [...rows.values()];
}

const recordedDays = (db: Kysely<Warehouse>, { start, end }: Days) =>
  db
    .selectFrom("fct_findings")
    .select(["question_id", "store_id", "employee_id", "happened_on"])
    .distinct()
    .where("happened_on", ">=", start)
    .where("happened_on", "<=", end)
    .where("employee_id", "is not", null)
    .orderBy("store_id")
    .orderBy("employee_id")
    .orderBy("happened_on")
    .orderBy("question_id")
    .execute();

function isFor({ arises_from: { roles } }: Valued<"allowances">, role: string | undefined): boolean {
  return roles === undefined || (role !== undefined && roles.includes(role));
}

function withOneDayMore(
  row: AllowanceRow | undefined,
  { id, title, rule, clause, amount_fen }: Valued<"allowances">,
  who: Pick<AllowanceRow, "store" | "employee">,
): AllowanceRow {
  const days = (row?.days ?? 0) + 1;
  return { ...who, allowance: id, title, rule, clause, days, base_fen: amount_fen, amount_fen: days * amount_fen };
}
