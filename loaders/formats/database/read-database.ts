/** Reads a table or a query of a database as one sheet, row by row and without writing anything. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GuanlanError, SourceError } from "../../../src/errors.ts";
import type { DatabaseSettings } from "../../../src/project/project-schema.ts";
import type { RawRow } from "../../source.ts";
import type { RawSheet } from "../raw-sheet.ts";
import { databaseAddress, databaseLabel, statementOf } from "./database-address.ts";
import type { DatabaseSession, RowBatch } from "./database-session.ts";
import { mysqlRows } from "./mysql-rows.ts";
import { postgresRows } from "./postgres-rows.ts";

/** The column names are row 0, so that the first record is row 1. Throws SourceError when the database refuses. */
export function readDatabase(settings: DatabaseSettings, directory: string): RawSheet[] {
  return [{ name: undefined, isPositional: false, rows: () => records(settings, directory) }];
}

/** SHA-256 of all that the statement gives: equal when reading again would give the same. */
export async function databaseHash(settings: DatabaseSettings, directory: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const { cells } of records(settings, directory)) hash.update(JSON.stringify(cells)).update("\n");
  return hash.digest("hex");
}

async function* records(settings: DatabaseSettings, directory: string): AsyncGenerator<RawRow> {
  let row = 0;
  try {
    for await (const { columns, rows } of batches(sessionOf(settings, directory))) {
      if (row === 0) yield { row: 0, cells: columns };
      for (const cells of rows) {
        row += 1;
        yield { row, cells };
      }
    }
  } catch (cause) {
    throw databaseProblem(cause, settings);
  }
}

const batches = (session: DatabaseSession): AsyncGenerator<RowBatch> =>
  session.address.kind === "postgres" ? postgresRows(session) : mysqlRows(session);

function sessionOf(settings: DatabaseSettings, directory: string): DatabaseSession {
  const { url, password_env, tls, tls_ca, timeout } = settings;
  const ca = tls_ca === undefined ? undefined : readFileSync(join(directory, tls_ca), "utf8");
  return {
    address: databaseAddress(url),
    password: process.env[password_env],
    tls: tls === "off" ? undefined : { ca, rejectUnauthorized: tls === "verify" },
    timeout: timeout * 1000,
    statement: statementOf(settings),
  };
}

/** What the server or the network said, without what was sent: a message must never hold the password. */
function databaseProblem(cause: unknown, settings: DatabaseSettings): Error {
  if (cause instanceof GuanlanError || !(cause instanceof Error)) return cause as Error;
  const secret = process.env[settings.password_env];
  const { code } = cause as { code?: unknown };
  const said = cause.message === "" ? String(code) : cause.message;
  const safe = secret === undefined || secret === "" ? said : said.replaceAll(secret, "…");
  return new SourceError(`unreadable database: ${safe} (${databaseLabel(settings)})`);
}
