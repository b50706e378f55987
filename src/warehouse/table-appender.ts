/** Appends rows to a table in chunks of columns, the fastest way into DuckDB that keeps types exact. */
import {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  TIMESTAMP,
  VARCHAR,
} from "@duckdb/node-api";

export type AppendedValue = string | number | boolean | null;

/** DuckDB's own vector size. */
const CHUNK_ROWS = 2048;
const MILLISECONDS_PER_DAY = 86_400_000;

interface AppendedType {
  readonly type: DuckDBType;
  readonly encode: (value: string | number | boolean) => DuckDBValue;
}

/** Dates come as `YYYY-MM-DD`, timestamps as `YYYY-MM-DD HH:MM:SS`. */
const types: Readonly<Record<string, AppendedType>> = {
  varchar: { type: VARCHAR, encode: String },
  integer: { type: INTEGER, encode: Number },
  bigint: { type: BIGINT, encode: (value) => BigInt(value) },
  double: { type: DOUBLE, encode: Number },
  boolean: { type: BOOLEAN, encode: (value) => value },
  date: { type: DATE, encode: (value) => new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / MILLISECONDS_PER_DAY) },
  timestamp: {
    type: TIMESTAMP,
    encode: (value) => new DuckDBTimestampValue(BigInt(Date.parse(`${String(value).replace(" ", "T")}Z`)) * 1000n),
  },
};

export class TableAppender {
  readonly #appender: DuckDBAppender;
  readonly #types: readonly AppendedType[];
  #columns: DuckDBValue[][] = [];
  #rows = 0;

  private constructor(appender: DuckDBAppender, columnTypes: readonly AppendedType[]) {
    this.#appender = appender;
    this.#types = columnTypes;
    this.#columns = columnTypes.map(() => []);
  }

  /** `columnTypes` are those of the table, in its order. */
  static async open(
    connection: DuckDBConnection,
    table: { readonly catalog?: string; readonly schema: string; readonly name: string },
    columnTypes: readonly string[],
  ): Promise<TableAppender> {
    const known = columnTypes.map((name) => {
      const type = types[name];
      if (type === undefined) throw new Error(`unsupported column type: ${name}`);
      return type;
    });
    return new TableAppender(await connection.createAppender(table.name, table.schema, table.catalog), known);
  }

  add(values: readonly AppendedValue[]): void {
    this.#types.forEach(({ encode }, index) => {
      const value = values[index] ?? null;
      this.#columns[index]?.push(value === null ? null : encode(value));
    });
    this.#rows += 1;
    if (this.#rows === CHUNK_ROWS) this.#append();
  }

  /** Makes the rows visible; the appender is of no use afterwards. */
  close(): void {
    this.#append();
    this.#appender.closeSync();
  }

  #append(): void {
    if (this.#rows === 0) return;
    const chunk = DuckDBDataChunk.create(
      this.#types.map(({ type }) => type),
      this.#rows,
    );
    chunk.setColumns(this.#columns);
    this.#appender.appendDataChunk(chunk);
    this.#columns = this.#types.map(() => []);
    this.#rows = 0;
  }
}
