/** Reads MySQL and MariaDB as a stream, in a transaction that cannot write. */
import type { Connection, FieldPacket } from "mysql2";
import type { RawCell } from "../../source.ts";
import { answered, BATCH_ROWS, type DatabaseSession, type RowBatch } from "./database-session.ts";

/** MySQL's way to say "no day". */
const NO_DAY = /^0000-00-00/;

export async function* mysqlRows(session: DatabaseSession): AsyncGenerator<RowBatch> {
  const { address, password, tls, timeout, statement } = session;
  const mysql = await import("mysql2");
  const { host, port, user, database } = address;
  const connection = mysql.createConnection({
    host,
    port,
    user,
    database,
    password: password ?? "",
    ...(tls === undefined
      ? {}
      : { ssl: { rejectUnauthorized: tls.rejectUnauthorized, ...(tls.ca ? { ca: tls.ca } : {}) } }),
    connectTimeout: timeout,
    charset: "utf8mb4",
    timezone: "+08:00",
    dateStrings: true,
    decimalNumbers: false,
    supportBigNumbers: true,
  });
  connection.on("error", () => undefined);
  try {
    await answered(ran(connection, "set session time_zone = '+08:00'"), timeout);
    await answered(ran(connection, "start transaction read only"), timeout);
    yield* batches(connection, statement, timeout);
  } finally {
    connection.destroy();
  }
}

const ran = (connection: Connection, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.query(sql, (error) => (error === null ? resolve() : reject(error)));
  });

async function* batches(connection: Connection, sql: string, timeout: number): AsyncGenerator<RowBatch> {
  const query = connection.query({ sql, rowsAsArray: true });
  let columns: string[] = [];
  query.on("fields", (fields: FieldPacket[] | undefined) => {
    columns = (fields ?? []).map(({ name }) => name);
  });
  const stream = query.stream({ highWaterMark: BATCH_ROWS })[Symbol.asyncIterator]() as AsyncIterator<unknown[]>;
  let rows: RawCell[][] = [];
  for (;;) {
    const { value, done } = await answered(stream.next(), timeout);
    if (done !== true) rows.push(value.map(rawCell));
    if (done === true || rows.length === BATCH_ROWS) {
      yield { columns, rows };
      rows = [];
    }
    if (done === true) return;
  }
}

/** A bit is a number, what is nested is JSON text. */
function rawCell(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return NO_DAY.test(value) ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Buffer.isBuffer(value)) return value.length === 1 ? (value[0] ?? 0) : value.toString("utf8");
  return JSON.stringify(value);
}
