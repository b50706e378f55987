import mysql from "mysql2/promise";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkProject } from "../../../../loaders/check.ts";
import { readDatabase } from "../../../../loaders/formats/database/read-database.ts";
import { issueMessage } from "../../../../loaders/issue-message.ts";
import { loadProject } from "../../../../loaders/load.ts";
import { type DatabaseSettings, projectSchema } from "../../../../src/project/project-schema.ts";
import {
  type DatabaseServer,
  PASSWORD,
  startMariaDb,
  startPostgres,
  withoutMariaDb,
} from "../../../support/database-servers.ts";
import { people, projectFolder } from "../../../support/project-folder.ts";
import { rowsOf } from "../../../support/rows-of.ts";

const now = "2026-05-01T08:00:00";
const ROWS = 4500;
const table = (
  moment: string,
) => `create table complaints (complaint_id varchar(20), store_id varchar(8), received_at ${moment},
  demand varchar(20), source varchar(20), amount numeric(12, 2))`;
const values = Array.from(
  { length: ROWS },
  (_, at) => `('C${at}', 'S01', '2026-03-05 14:20:00', '退车', '电话', 12.50)`,
);
const INSERT = `insert into complaints values ${values.join(", ")}, ('C${ROWS}', 'S01', null, '退车', '电话', null)`;

interface Engine {
  readonly url: (port: number) => string;
  readonly start: () => Promise<DatabaseServer>;
  /** As an owner who may write. */
  readonly run: (port: number, sql: readonly string[]) => Promise<void>;
  /** Type of a wall-clock time. */
  readonly moment: string;
  readonly sleep: string;
  readonly refusal: RegExp;
}

const engines: Readonly<Record<string, Engine>> = {
  PostgreSQL: {
    url: (port) => `postgresql://reader@127.0.0.1:${port}/postgres`,
    start: startPostgres,
    run: async (port, sql) => {
      const client = new pg.Client({
        host: "127.0.0.1",
        port,
        user: "reader",
        password: PASSWORD,
        database: "postgres",
      });
      await client.connect();
      for (const statement of sql) await client.query(statement);
      await client.end();
    },
    moment: "timestamp",
    sleep: "select pg_sleep(20) as complaint_id",
    refusal: /read-only transaction/,
  },
  MariaDB: {
    url: (port) => `mariadb://reader@127.0.0.1:${port}/dms`,
    start: startMariaDb,
    run: async (port, sql) => {
      const client = await mysql.createConnection({
        host: "127.0.0.1",
        port,
        user: "reader",
        password: PASSWORD,
        database: "dms",
      });
      for (const statement of sql) await client.query(statement);
      await client.end();
    },
    moment: "datetime",
    sleep: "select sleep(20) as complaint_id",
    refusal: /READ ONLY transaction/,
  },
};

const skipped: Readonly<Record<string, string | undefined>> = { MariaDB: withoutMariaDb };
const suites = Object.entries(engines).map(([name, engine]) => {
  const why = skipped[name];
  return { title: why === undefined ? name : `${name}, skipped: ${why}`, engine, why };
});

describe.each(suites)("$title", ({ engine, why }) => {
  let server: DatabaseServer | undefined;
  const port = () => server?.port ?? 0;
  const settings = (extra: Partial<DatabaseSettings>): DatabaseSettings => ({
    url: engine.url(port()),
    password_env: "TEST_DMS_PASSWORD",
    tls: "off",
    timeout: 30,
    ...extra,
  });
  const read = (extra: Partial<DatabaseSettings>) => rowsOf(readDatabase(settings(extra), ".")[0]);

  beforeAll(async () => {
    process.env.TEST_DMS_PASSWORD = PASSWORD;
    if (why !== undefined) return;
    server = await engine.start();
    await engine.run(server.port, [table(engine.moment), INSERT]);
  });
  afterAll(async () => server?.stop());

  test.skipIf(why !== undefined)("a table is read whole, as text, in batches", async () => {
    const rows = await read({ table: "complaints" });
    expect(rows[0]).toEqual({
      row: 0,
      cells: ["complaint_id", "store_id", "received_at", "demand", "source", "amount"],
    });
    expect(rows).toHaveLength(ROWS + 2);
    expect(rows).toContainEqual({ row: 1, cells: ["C0", "S01", "2026-03-05 14:20:00", "退车", "电话", "12.50"] });
  });

  test.skipIf(why !== undefined)("a query without rows still has its columns", async () => {
    expect(await read({ query: "select complaint_id from complaints where 1 = 0;" })).toEqual([
      { row: 0, cells: ["complaint_id"] },
    ]);
  });

  test.skipIf(why !== undefined)("is loaded like a file, and not again when it gives the same", async () => {
    const database = settings({ table: "complaints" });
    const folder = projectFolder(
      [...people.sources, { source: "complaints", database, ignore: ["amount"] }],
      people.files,
    );
    expect(await checkProject(folder.open())).toEqual([]);
    const report = await loadProject(folder.open(), { now });
    expect(report.sources.at(-1)).toMatchObject({ read: ROWS + 1, accepted: ROWS, quarantined: 1, unchanged: false });
    expect(report.issues.map(issueMessage)[0]).toMatch(
      /^missing received_at \((postgres|mysql):\/\/127.0.0.1:\d+\/\w+ complaints, row 4501\)$/,
    );
    expect((await loadProject(folder.open(), { now })).sources.at(-1)).toMatchObject({ unchanged: true });
    await engine.run(port(), ["delete from complaints where complaint_id = 'C7'"]);
    expect((await loadProject(folder.open(), { now })).sources.at(-1)).toMatchObject({
      accepted: ROWS - 1,
      unchanged: false,
    });
    expect(JSON.stringify(report)).not.toContain(PASSWORD);
  });

  test.skipIf(why !== undefined)("cannot be written to", async () => {
    await expect(read({ query: "delete from complaints" })).rejects.toThrow(engine.refusal);
  });

  test.skipIf(why !== undefined)("that does not answer in time, or at all, stops the load", async () => {
    await expect(read({ query: engine.sleep, timeout: 1 })).rejects.toThrow(/^unreadable database: /);
    await expect(read({ table: "complaints", url: engine.url(1) })).rejects.toThrow(/ECONNREFUSED/);
  });

  test.skipIf(why !== undefined)(
    "a wrong password and a server without TLS are told, and the password is not",
    async () => {
      process.env.TEST_WRONG_PASSWORD = "falsch-0815";
      const refused = read({ table: "complaints", password_env: "TEST_WRONG_PASSWORD" });
      await expect(refused).rejects.toThrow(/unreadable database: .*(password|Access denied)/);
      await expect(refused).rejects.not.toThrow("falsch-0815");
      await expect(read({ table: "complaints", tls: "verify" })).rejects.toThrow(/SSL|secure|certificate/i);
    },
  );
});

describe("settings", () => {
  const problem = (database: Record<string, unknown>) => {
    const config = {
      name: "店",
      stores: [{ id: "S01" }],
      policy: { profiles: ["p"] },
      sources: [{ source: "orders", database }],
    };
    return projectSchema
      .safeParse(config)
      .error?.issues.map(({ message }) => message)
      .join();
  };

  test("keep the password out of the file", () => {
    expect(problem({ url: "mysql://a:geheim@h/d", table: "t" })).toMatch(/a password must not stand in a file/);
    expect(problem({ url: "mysql://a:geheim@h/d", table: "t" })).not.toContain("geheim");
    expect(problem({ url: "mysql://a@h/d", table: "t" })).toBeUndefined();
  });

  test("name a table or a query, and a server that is known", () => {
    expect(problem({ url: "mysql://a@h/d" })).toMatch(/expected table or query/);
    expect(problem({ url: "oracle://a@h/d", table: "t" })).toMatch(/expected postgresql/);
  });
});
