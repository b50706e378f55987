/** Where a database is, taken apart from its URL. */
import type { DatabaseSettings } from "../../../src/project/project-schema.ts";

export interface DatabaseAddress {
  readonly kind: "postgres" | "mysql";
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

const PORTS = { postgres: 5432, mysql: 3306 } as const;

/** Throws TypeError when the URL is none. */
export function databaseAddress(url: string): DatabaseAddress {
  const { protocol, hostname, port, username, pathname } = new URL(url);
  const kind = protocol.startsWith("postgres") ? "postgres" : "mysql";
  return {
    kind,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? PORTS[kind] : Number(port),
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/** Stands for the file's name in messages and in the ledger, without user: `postgres://host/name orders`. */
export function databaseLabel({ url, table, query = "" }: DatabaseSettings): string {
  const { kind, host, port, database } = databaseAddress(url);
  const where = port === PORTS[kind] ? host : `${host}:${port}`;
  return `${kind}://${where}/${database} ${table ?? query.trim().replace(/\s+/g, " ")}`;
}

/** The statement to run; a table's name may carry its schema. */
export function statementOf({ url, table, query = "" }: DatabaseSettings): string {
  if (table === undefined) return query.trim().replace(/;$/, "");
  const quote = databaseAddress(url).kind === "postgres" ? '"' : "`";
  const names = table.split(".").map((name) => `${quote}${name.replaceAll(quote, quote + quote)}${quote}`);
  return `select * from ${names.join(".")}`;
}
