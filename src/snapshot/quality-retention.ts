/** What is kept for longer than its owner has set; the policies themselves give no period (P04-27, X-27). */
import type { ProjectConfig } from "../project/project-schema.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { EntityName } from "../warehouse/entities/index.ts";
import { queryRows } from "../warehouse/query-rows.ts";
import type { Retention } from "./quality.ts";

/** The records of a source by their day. */
export interface DatedRecords {
  readonly entity: EntityName;
  readonly column: string;
}

/** The list of what is past its period says nothing before a source has one. */
export const unsetLists = (sources: ProjectConfig["sources"]): ReadonlySet<string> =>
  new Set(sources.some(({ retention_months: months }) => months !== undefined) ? [] : ["retention"]);

/** A record is kept up to the same day of the month in which its period ends, that day included. */
export async function retentionOf(
  { connection, asOf }: Pick<Analysis, "connection" | "asOf">,
  records: DatedRecords | null,
  months: number | undefined,
): Promise<Retention> {
  if (months === undefined) return { months: null, oldest: null, past: null };
  if (records === null) return { months, oldest: null, past: null };
  const day = `cast("${records.column}" as date)`;
  const [row] = await queryRows<{ oldest: string | null; past: number }>(
    connection,
    `select min(${day}) as oldest, count(*) filter (where ${day} + interval ${months} month < date '${asOf}') as past
    from raw."${records.entity}"`,
  );
  return { months, oldest: row?.oldest ?? null, past: row?.past ?? 0 };
}
