/** Records of `fct_findings` that are not as their question asks, as offences. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { OffenceFact } from "./offence-fact.ts";

/** On the day the record is about, with the number of things that are missing in it. */
export async function failedFindings(db: Kysely<Warehouse>): Promise<OffenceFact[]> {
  const rows = await db
    .selectFrom("fct_findings")
    .select(["question_id", "subject_id", "store_id", "employee_id", "happened_on", "asked", "met", "measured"])
    .whereRef("met", "<", "asked")
    .where("employee_id", "is not", null)
    .orderBy("question_id")
    .orderBy("subject_id")
    .execute();
  return rows.flatMap(({ employee_id, question_id, store_id, subject_id, happened_on, asked, met, measured }) =>
    employee_id === null
      ? []
      : [
          {
            origin: `finding ${question_id}`,
            store: store_id,
            employee: employee_id,
            subject: subject_id,
            arose_on: happened_on,
            parts: asked - met,
            measured,
          },
        ],
  );
}
