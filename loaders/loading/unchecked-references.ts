/** References that cannot be followed because the project has no file of what they point to. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { queryRows } from "../../src/warehouse/query-rows.ts";
import type { Source } from "../source.ts";
import { sources } from "../sources.ts";

/** A column in use that points to an entity without a source. */
export interface LooseReference {
  readonly source: string;
  readonly column: string;
  /** Entity that it points to. */
  readonly parent: string;
}

/** `given` are the entities that the project has files for. */
export function looseReferences({ id, entity }: Source, given: ReadonlySet<string>): LooseReference[] {
  return Object.entries(entity.columns).flatMap(([column, { references }]) => {
    const parent = references?.split(".")[0];
    return parent === undefined || given.has(parent) ? [] : [{ source: id, column, parent }];
  });
}

/** Those that some accepted row fills. */
export async function filledReferences(
  connection: DuckDBConnection,
  source: Source,
  given: ReadonlySet<string>,
): Promise<LooseReference[]> {
  const loose = looseReferences(source, given);
  if (loose.length === 0) return [];
  const counts = loose.map(({ column }) => `count("${column}") as "${column}"`).join(", ");
  const [filled] = await queryRows(connection, `select ${counts} from raw."${source.entity.name}"`);
  return loose.filter(({ column }) => Number(filled?.[column]) > 0);
}

/** A warning per absent parent: `missing source: customers (guanlan.yaml); not checked: complaints.customer_id`. */
export function uncheckedWarnings(loose: readonly LooseReference[]): { source: string; file: null; message: string }[] {
  return sources.flatMap(({ id, entity }) => {
    const own = loose.filter(({ parent }) => parent === entity.name).map(({ source, column }) => `${source}.${column}`);
    if (own.length === 0) return [];
    return [
      { source: id, file: null, message: `missing source: ${id} (guanlan.yaml); not checked: ${own.join(", ")}` },
    ];
  });
}
