/** A ClickHouse node over HTTP, as the dialect and the copying of marts reach it. */
import { readFileSync } from "node:fs";
import {
  type ClickHouseAnswer,
  type ClickHouseClient,
  type ClickHouseStatement,
  clickHouseSettings,
} from "../../src/warehouse/dialect/clickhouse-client.ts";

export class HttpClient implements ClickHouseClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async query({ sql, parameters }: ClickHouseStatement): Promise<ClickHouseAnswer> {
    const named = Object.entries(parameters).map(([name, value]) => [`param_${name}`, escaped(String(value))]);
    const answer = await this.#send(sql, { ...Object.fromEntries(named), default_format: "JSONCompact" });
    return (await answer.json()) as ClickHouseAnswer;
  }

  /** Runs a statement for its effect; returns once every node that it concerns is done. */
  async execute(sql: string): Promise<void> {
    await (await this.#send(sql, { distributed_foreground_insert: "1" })).text();
  }

  /** Adds the rows of a Parquet file to a table. */
  async insert(table: string, file: string): Promise<void> {
    const parameters = { query: `insert into ${table} format Parquet`, distributed_foreground_insert: "1" };
    await (await this.#send(readFileSync(file), parameters)).text();
  }

  async #send(body: string | Uint8Array<ArrayBuffer>, parameters: Readonly<Record<string, string>>): Promise<Response> {
    const settings = Object.entries(clickHouseSettings).map(([name, value]) => [name, String(value)]);
    const search = new URLSearchParams({ ...Object.fromEntries(settings), ...parameters });
    const response = await fetch(`${this.#url}/?${search}`, { method: "POST", body });
    if (!response.ok) throw new Error((await response.text()).trim());
    return response;
  }
}

/** Parameters travel as one field of a tab-separated line. */
const escaped = (value: string): string =>
  value.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n");
