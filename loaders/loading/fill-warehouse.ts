/** Loads all files into a new warehouse, source by source, and writes the ledger. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { entities } from "../../src/warehouse/entities/index.ts";
import { insertRows } from "../../src/warehouse/insert-rows.ts";
import { lastLoad, loadFiles, loadWarnings } from "../../src/warehouse/load-ledger.ts";
import { queryRows } from "../../src/warehouse/query-rows.ts";
import type { Source } from "../source.ts";
import type { FilePrint } from "./fingerprint.ts";
import { keptWarning } from "./kept-files.ts";
import type { PreviousLoad } from "./last-load.ts";
import type { LedgerRow } from "./ledger-rows.ts";
import type { LoadUnit } from "./load-units.ts";
import { reusable, takeOver } from "./previous-load.ts";
import { recordHistory, takeOverHistory } from "./row-history.ts";
import { type Settled, settleEntity } from "./settle-entity.ts";
import { stageFile } from "./stage-file.ts";
import { filledReferences, type LooseReference, uncheckedWarnings } from "./unchecked-references.ts";

export interface PrintedUnit extends LoadUnit {
  readonly print: FilePrint;
  /** The file is gone; what the last load made of it stays. */
  readonly isKept?: true;
}

export interface LoadContext {
  readonly units: readonly PrintedUnit[];
  /** Attached as `previous`. */
  readonly previous: PreviousLoad | undefined;
  readonly salt: string;
  /** Path of a file that may be written and is removed in the end. */
  readonly scratch: string;
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly now: string;
  readonly progress: (step: string) => void;
}

type Staged = Pick<LedgerRow, "read" | "quarantined" | "ignored" | "loaded_at">;

/** Returns the files that were taken over unread, as `source file`. Throws SourceError when a file is of no use. */
export async function fillWarehouse(connection: DuckDBConnection, context: LoadContext): Promise<ReadonlySet<string>> {
  const { units, now } = context;
  const given = new Set(units.map(({ source }) => source.entity.name));
  const reused = new Set<string>();
  const ledger: LedgerRow[] = [];
  const loose: LooseReference[] = [];
  for (const source of new Set(units.map((unit) => unit.source))) {
    const own = units.filter((unit) => unit.source === source);
    const staged = new Map<string, Staged>();
    for (const unit of own) {
      context.progress(`${source.title} ${unit.file}`);
      const old = reusable(context.previous, unit);
      if (old !== undefined) reused.add(unitId(old));
      staged.set(
        unit.file,
        old === undefined ? await stage(connection, unit, context) : await reuse(connection, old, unit),
      );
    }
    const settled = await settleEntity(connection, source, { given, onDuplicate: duplicateRule(own) });
    loose.push(...(await filledReferences(connection, source, given)));
    const accepted = await acceptedRows(connection, source);
    for (const unit of own) {
      const row = ledgerRow(unit, staged.get(unit.file), settled);
      const whole = { ...row, accepted: (accepted.get(unit.file) ?? 0) + row.superseded, ordinal: ledger.length };
      ledger.push(balanced(whole));
    }
  }
  await insertRows(connection, loadWarnings, uncheckedWarnings(loose));
  await writeLedger(connection, ledger, now);
  await writeHistory(connection, context, reused);
  return reused;
}

/** One entry that quarantines keys of other files does so for all files of its source. */
const duplicateRule = (units: readonly LoadUnit[]) =>
  units.some(({ mappings }) => mappings.some((each) => each.on_duplicate === "quarantine")) ? "quarantine" : "latest";

/** Only entities of which a file is new, changed or gone. */
async function writeHistory(
  connection: DuckDBConnection,
  { units, previous, now }: LoadContext,
  reused: ReadonlySet<string>,
): Promise<void> {
  const hasPrevious = previous !== undefined;
  if (hasPrevious) await takeOverHistory(connection);
  const ids = new Set(units.map(({ source, file }) => unitId({ source: source.id, file })));
  const changed = new Set(
    units.filter((unit) => !reused.has(unitId({ ...unit, source: unit.source.id }))).map(entityOf),
  );
  for (const gone of previous?.files.filter((row) => !ids.has(unitId(row))) ?? []) changed.add(gone.entity);
  for (const entity of entities.filter(({ name }) => changed.has(name))) {
    await recordHistory(connection, entity, { now, hasPrevious });
  }
}

const entityOf = ({ source }: LoadUnit): string => source.entity.name;

export const unitId = ({ source, file }: { source: string; file: string }) => `${source} ${file}`;

async function stage(connection: DuckDBConnection, unit: PrintedUnit, context: LoadContext): Promise<Staged> {
  const { warnings, ...staged } = await stageFile(connection, unit, context);
  const rows = warnings.map((message) => ({ source: unit.source.id, file: unit.file, message }));
  await insertRows(connection, loadWarnings, rows);
  return { ...staged, loaded_at: context.now };
}

async function reuse(connection: DuckDBConnection, old: LedgerRow, unit: PrintedUnit): Promise<Staged> {
  await takeOver(connection, old, unit.source.entity);
  if (unit.isKept) await insertRows(connection, loadWarnings, [keptWarning(old)]);
  return old;
}

async function acceptedRows(connection: DuckDBConnection, { entity }: Source): Promise<Map<string, number>> {
  const rows = await queryRows(connection, `select _file, count(*) as rows from raw."${entity.name}" group by _file`);
  return new Map(rows.map((row) => [row._file as string, Number(row.rows)]));
}

function ledgerRow(
  unit: PrintedUnit,
  staged: Staged | undefined,
  settled: Settled,
): Omit<LedgerRow, "accepted" | "ordinal"> {
  const { read = 0, quarantined = 0, ignored = 0, loaded_at = "" } = staged ?? {};
  const dependent = settled.quarantined.get(unit.file) ?? 0;
  return {
    source: unit.source.id,
    entity: unit.source.entity.name,
    file: unit.file,
    ...unit.print,
    read,
    quarantined: quarantined + dependent,
    dependent,
    superseded: settled.superseded.get(unit.file) ?? 0,
    ignored,
    loaded_at,
  };
}

/** Read = accepted + quarantined, for every file. */
function balanced(row: LedgerRow): LedgerRow {
  if (row.read === row.accepted + row.quarantined) return row;
  throw new Error(`${row.file}: read ${row.read}, accepted ${row.accepted}, quarantined ${row.quarantined}`);
}

async function writeLedger(connection: DuckDBConnection, ledger: readonly LedgerRow[], now: string): Promise<void> {
  const sum = (of: "read" | "accepted" | "quarantined") => ledger.reduce((total, row) => total + row[of], 0);
  await insertRows(connection, loadFiles, ledger as unknown as Record<string, unknown>[]);
  const total = { read: sum("read"), accepted: sum("accepted"), quarantined: sum("quarantined") };
  await insertRows(connection, lastLoad, [{ loaded_at: now, files: ledger.length, ...total }]);
}
