/** Every source by month: what was read, what was turned away and why, and how fresh it is. */
import type { ProjectConfig } from "../project/project-schema.ts";
import { groupBy } from "../scoring/group-by.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { entities } from "../warehouse/entities/index.ts";
import { rhythms } from "../warehouse/entities/rhythm.ts";
import { queryRows } from "../warehouse/query-rows.ts";
import type { QualityFile, QualityIssue, QualityMonth, QualitySource } from "./quality.ts";
import { freshness } from "./quality-cadence.ts";
import { reasonsOf, rowKey } from "./quality-reasons.ts";
import { type DatedRecords, retentionOf } from "./quality-retention.ts";

interface Read {
  readonly files: readonly QualityFile[];
  readonly issues: readonly QualityIssue[];
  readonly mappings: ProjectConfig["sources"];
}

/** In the order of loading. */
export async function qualitySources(analysis: Analysis, { files, issues, mappings }: Read): Promise<QualitySource[]> {
  const own = groupBy(files, ({ source }) => source);
  const faults = groupBy(issues, ({ source }) => source);
  const sources: QualitySource[] = [];
  for (const [source, sourceFiles] of own) {
    const asked = mappings.filter((mapping) => mapping.source === source);
    const cadence = asked.find((mapping) => mapping.cadence !== undefined)?.cadence;
    const months = asked.find((mapping) => mapping.retention_months !== undefined)?.retention_months;
    sources.push(await sourceOf(analysis, { files: sourceFiles, issues: faults.get(source) ?? [], cadence, months }));
  }
  return sources;
}

interface SourceRead extends Omit<Read, "mappings"> {
  /** As guanlan.yaml says. */
  readonly cadence: ProjectConfig["sources"][number]["cadence"];
  /** For which the records are kept. */
  readonly months: ProjectConfig["sources"][number]["retention_months"];
}

async function sourceOf(analysis: Analysis, { files, issues, cadence, months }: SourceRead): Promise<QualitySource> {
  const { policy, asOf } = analysis;
  const { source = "", title = "" } = files[0] ?? {};
  const entity = entities.find((each) => each.title === title)?.name;
  const rhythm = entity === undefined ? undefined : rhythms[entity];
  const dated = entity === undefined || rhythm === undefined ? null : { entity, column: rhythm.column };
  const accepted = dated === null ? [] : await monthsOf(analysis, dated);
  const places =
    dated === null || issues.length === 0
      ? new Map<string, string>()
      : await monthsOfPlaces(analysis, { ...dated, source });
  const grace = policy.find("settings", "data_quality.export_grace_days", asOf)?.value;
  return {
    source,
    title,
    freshness: freshness(latestDay(accepted), {
      cadence: cadence ?? rhythm?.cadence ?? "none",
      asOf,
      graceDays: typeof grace === "number" ? grace : null,
    }),
    retention: await retentionOf(analysis, dated, months),
    months: balancedMonths(files, accepted, { issues, places }),
  };
}

interface AcceptedMonth {
  readonly month: string | null;
  readonly rows: number;
  /** Last day that had happened by the as-of day. */
  readonly latest: string | null;
}

async function monthsOf({ connection, asOf }: Analysis, { entity, column }: DatedRecords): Promise<AcceptedMonth[]> {
  const day = `cast("${column}" as date)`;
  return queryRows<AcceptedMonth>(
    connection,
    `select strftime(${day}, '%Y-%m') as month, count(*) as rows,
      max(${day}) filter (where ${day} <= date '${asOf}') as latest
    from raw."${entity}" group by 1 order by 1 nulls last`,
  );
}

const latestDay = (months: readonly AcceptedMonth[]): string | null =>
  months.reduce<string | null>((last, { latest }) => (latest !== null && latest > (last ?? "") ? latest : last), null);

interface Rejected extends DatedRecords {
  readonly source: string;
}

/**
 * Place of a rejected row → its month. The row itself may have no readable day, so it goes with the accepted row above
 * it in the sheet, or with the one below when it is the first.
 */
async function monthsOfPlaces(
  { connection }: Analysis,
  { entity, column, source }: Rejected,
): Promise<Map<string, string>> {
  const rows = await queryRows<{ file: string; sheet: string | null; row: number; month: string | null }>(
    connection,
    `with places as (
      select distinct file, sheet, coalesce(sheet, '') as sheet_key, "row" as place
      from warehouse.quarantine where source = '${source}'
    ), dated as (
      select _file, coalesce(_sheet, '') as sheet_key, _row, strftime(cast("${column}" as date), '%Y-%m') as month
      from raw."${entity}" where "${column}" is not null
    )
    select places.file, places.sheet, places.place as "row", coalesce(above.month, below.month) as month
    from places
    asof left join dated as above
      on places.file = above._file and places.sheet_key = above.sheet_key and places.place >= above._row
    asof left join dated as below
      on places.file = below._file and places.sheet_key = below.sheet_key and places.place <= below._row`,
  );
  return new Map(
    rows.flatMap(({ file, sheet, row, month }) => (month === null ? [] : [[rowKey(file, sheet, row), month]])),
  );
}

interface Turned {
  readonly issues: readonly QualityIssue[];
  readonly places: ReadonlyMap<string, string>;
}

/** Months that add up to what the ledger says of the files; what no month can be given stands under null. */
function balancedMonths(
  files: readonly QualityFile[],
  accepted: readonly AcceptedMonth[],
  { issues, places }: Turned,
): QualityMonth[] {
  const sum = (of: "accepted" | "quarantined") => files.reduce((total, file) => total + file[of], 0);
  const byMonth = groupBy(issues, ({ file, sheet, row }) => places.get(rowKey(file, sheet, row)) ?? null);
  const dated = accepted.filter(({ month }) => month !== null);
  const known = new Set([...dated.map(({ month }) => month), ...byMonth.keys()]);
  const months = [...known]
    .filter((month) => month !== null)
    .sort()
    .map((month): QualityMonth => {
      const own = byMonth.get(month) ?? [];
      const rejected = new Set(own.map(({ file, sheet, row }) => rowKey(file, sheet, row))).size;
      const rows = dated.find((each) => each.month === month)?.rows ?? 0;
      return { month, read: rows + rejected, accepted: rows, quarantined: rejected, reasons: reasonsOf(own) };
    });
  const left = (of: "accepted" | "quarantined") => sum(of) - months.reduce((total, each) => total + each[of], 0);
  const rest = { accepted: left("accepted"), quarantined: left("quarantined") };
  if (rest.accepted + rest.quarantined === 0) return months;
  const read = rest.accepted + rest.quarantined;
  return [...months, { month: null, read, ...rest, reasons: reasonsOf(byMonth.get(null) ?? []) }];
}
