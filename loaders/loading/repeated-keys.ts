/** Finds the keys that may occur more than once, in memory that hardly grows with the rows. */
import { type DuckDBConnection, type DuckDBDataChunk, DuckDBUIntegerVector } from "@duckdb/node-api";
import type { Entity } from "../../src/warehouse/entities/entity.ts";
import { execute, queryRows } from "../../src/warehouse/query-rows.ts";

/** Temporary table of hashes of keys: of every key that repeats, and hardly of another. */
export const REPEATED = "repeated_keys";

/** A Bloom filter: so many bits per row, of which each key sets so many, leave not one key in ten million in doubt. */
const BITS_PER_ROW = 64;
const BITS_PER_KEY = 8;
/** As powers of two. */
const [FEWEST_BITS, MOST_BITS] = [16, 29] as const;
/** Beyond that a list of suspects is no shorter way. */
const MOST_SUSPECTS = 100_000;

export const keyHash = ({ key }: Pick<Entity, "key">): string => `hash(${key.map((name) => `"${name}"`).join(", ")})`;

/** Fills the table `repeated_keys` for the entity's table; false when it stays empty, as no key repeats. */
export async function findRepeatedKeys(connection: DuckDBConnection, entity: Entity): Promise<boolean> {
  await execute(connection, `create or replace temp table ${REPEATED} (h ubigint)`);
  const table = `raw."${entity.name}"`;
  const [counted] = await queryRows<{ rows: number }>(connection, `select count(*) as rows from ${table}`);
  const low = `cast(${keyHash(entity)} & 4294967295 as uinteger)`;
  const high = `cast(${keyHash(entity)} >> 32 as uinteger)`;
  const suspects = await metTwice(connection, `select ${low}, ${high} from ${table}`, Number(counted?.rows));
  if (suspects.length === 0) return false;
  const isListed = suspects.length <= MOST_SUSPECTS;
  const chosen = isListed ? `where ${low} in (select unnest([${suspects.join(", ")}]::uinteger[]))` : "";
  await execute(
    connection,
    `insert into ${REPEATED} select ${keyHash(entity)} as h from ${table} ${chosen} group by h having count(*) > 1`,
  );
  const [found] = await queryRows<{ keys: number }>(connection, `select count(*) as keys from ${REPEATED}`);
  return Number(found?.keys) > 0;
}

/** First halves of the hashes, given as two columns, that were met before, or seem to have been. */
async function metTwice(connection: DuckDBConnection, sql: string, rows: number): Promise<number[]> {
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(rows * BITS_PER_ROW))));
  const filter = new Uint32Array(2 ** (bits - 5));
  const twice = new Set<number>();
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return [...twice];
    const [lows, highs] = [integers(chunk, 0), integers(chunk, 1)];
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const [low, high] = [lows.getItem(row) ?? 0, highs.getItem(row) ?? 0];
      if (isMet(filter, low, high)) twice.add(low);
    }
  }
}

function integers(chunk: DuckDBDataChunk, index: number): DuckDBUIntegerVector {
  const vector = chunk.getColumnVector(index);
  if (vector instanceof DuckDBUIntegerVector) return vector;
  throw new Error(`unexpected type: ${vector.type.toString()}`);
}

/** Whether all bits of a hash were set; they are afterwards. */
function isMet(filter: Uint32Array, low: number, high: number): boolean {
  let isKnown = true;
  for (let each = 0; each < BITS_PER_KEY; each += 1) {
    const place = (low + Math.imul(each, high)) >>> 0;
    const word = (place >>> 5) & (filter.length - 1);
    const bit = 1 << (place & 31);
    const present = filter[word] ?? 0;
    if ((present & bit) === 0) isKnown = false;
    filter[word] = present | bit;
  }
  return isKnown;
}
