/** Reads PostgreSQL through a cursor, in a transaction that cannot write. */
import type { Client } from "pg";
import type { RawCell } from "../../source.ts";
import { answered, BATCH_ROWS, type DatabaseSession, type RowBatch } from "./database-session.ts";

const TIMESTAMP_WITH_ZONE = 1184;

/** Every value as the server writes it; instants keep their zone, written with minutes. */
const asText = {
  getTypeParser: (oid: number) =>
    oid === TIMESTAMP_WITH_ZONE
      ? (text: string) => text.replace(/[+-]\d{2}$/, "$&:00")
      : (text: string): RawCell => text,
};

export async function* postgresRows(session: DatabaseSession): AsyncGenerator<RowBatch> {
  const { address, password, tls, timeout, statement } = session;
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    ...address,
    password: password ?? "",
    ssl: tls ?? false,
    connectionTimeoutMillis: timeout,
    statement_timeout: timeout,
    application_name: "guanlan",
  });
  client.on("error", () => undefined);
  try {
    await answered(client.connect(), timeout);
    await answered(client.query("begin transaction isolation level repeatable read read only"), timeout);
    await answered(client.query("set local datestyle to 'ISO, YMD'; set local time zone 'Asia/Shanghai'"), timeout);
    yield* batches(client, statement, timeout);
  } finally {
    await answered(client.end(), timeout).catch(() => undefined);
  }
}

async function* batches(client: Client, statement: string, timeout: number): AsyncGenerator<RowBatch> {
  const { default: Cursor } = await import("pg-cursor");
  const cursor = client.query(new Cursor<RawCell[]>(statement, [], { rowMode: "array", types: asText as never }));
  for (;;) {
    const batch = await answered(
      new Promise<RowBatch>((resolve, reject) => {
        cursor.read(BATCH_ROWS, (error: Error | undefined, rows, result) => {
          if (error) reject(error);
          else resolve({ columns: result.fields.map(({ name }) => name), rows });
        });
      }),
      timeout,
    );
    yield batch;
    if (batch.rows.length < BATCH_ROWS) return;
  }
}
