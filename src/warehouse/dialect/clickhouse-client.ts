/** What the dialect needs of whatever reaches a ClickHouse: in this process, over HTTP, one server or many. */

export interface ClickHouseStatement {
  readonly sql: string;
  /** Values of the placeholders `{p1:…}`, `{p2:…}`, by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** ClickHouse's own format `JSONCompact`. */
export interface ClickHouseAnswer {
  readonly meta: readonly { readonly name: string; readonly type: string }[];
  readonly data: readonly (readonly unknown[])[];
}

export interface ClickHouseClient {
  /** Runs one statement under `clickHouseSettings`. Rejects when the engine refuses it. */
  query(statement: ClickHouseStatement): Promise<ClickHouseAnswer>;
}

/**
 * Every statement must run under these, else ClickHouse answers unlike standard SQL without an error: outer joins give 0
 * and "" for null, an alias hides the column of the same name, casts of null fail, `union` keeps or refuses duplicates.
 * `skip_unavailable_shards` must stay off: it turns a missing node into a smaller figure.
 */
export const clickHouseSettings = {
  join_use_nulls: 1,
  group_by_use_nulls: 1,
  prefer_column_name_to_alias: 1,
  cast_keep_nullable: 1,
  union_default_mode: "DISTINCT",
  except_default_mode: "DISTINCT",
  intersect_default_mode: "DISTINCT",
  session_timezone: "UTC",
  distributed_product_mode: "global",
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_decimals: 1,
  output_format_json_quote_denormals: 1,
} as const;
