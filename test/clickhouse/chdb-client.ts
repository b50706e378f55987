/** A ClickHouse in this process, reached as the dialect reaches any other. */
import { createRequire } from "node:module";
import {
  type ClickHouseAnswer,
  type ClickHouseClient,
  type ClickHouseStatement,
  clickHouseSettings,
} from "../../src/warehouse/dialect/clickhouse-client.ts";

/** What we use of `chdb`, written out because its types are there only once it is installed. */
interface ChdbSession {
  query(sql: string): string;
  queryBindAsync(
    sql: string,
    parameters: Readonly<Record<string, unknown>>,
    options: { readonly format: "JSONCompact" },
  ): Promise<{ json(): ClickHouseAnswer }>;
  close(): void;
}

export class ChdbClient implements ClickHouseClient {
  readonly #session: ChdbSession;

  /** Keeps its tables in `directory`; one process may open it at a time. */
  constructor(directory: string) {
    const chdb = createRequire(import.meta.url)("chdb") as { readonly Session: new (path: string) => ChdbSession };
    this.#session = new chdb.Session(directory);
    const settings = Object.entries(clickHouseSettings);
    this.execute(
      `set ${settings.map(([name, value]) => `${name} = ${typeof value === "number" ? value : `'${value}'`}`).join(", ")}`,
    );
  }

  async query({ sql, parameters }: ClickHouseStatement): Promise<ClickHouseAnswer> {
    return (await this.#session.queryBindAsync(sql, parameters, { format: "JSONCompact" })).json();
  }

  /** Runs a statement for its effect. */
  execute(sql: string): void {
    this.#session.query(sql);
  }

  close(): void {
    this.#session.close();
  }
}
