/** The spellings of a column that need its converter, each converted once: a temporary table to join with. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { execute } from "../../src/warehouse/query-rows.ts";
import { TableAppender } from "../../src/warehouse/table-appender.ts";
import { labelText } from "../headers/not-a-record.ts";
import type { BulkColumn, BulkPlan } from "./bulk-plan.ts";

/** A table that has grown beyond is emptied: its spellings hardly ever come again. */
const MOST_KEPT = 50_000;
const TYPES = ["varchar", "varchar", "boolean"] as const;

export class SpellingTable {
  readonly name: string;
  readonly column: BulkColumn;
  readonly #label: BulkPlan["label"];
  size = 0;

  private constructor(column: BulkColumn, label: BulkPlan["label"]) {
    this.column = column;
    this.name = `spellings_${column.name}`;
    this.#label = label;
  }

  static async create(connection: DuckDBConnection, column: BulkColumn, { label }: BulkPlan): Promise<SpellingTable> {
    const table = new SpellingTable(column, label);
    await execute(
      connection,
      `create or replace temp table ${table.name} (spelling varchar, value varchar, needs_row boolean)`,
    );
    return table;
  }

  /** SQL of the list of the spellings of `lines` that the table has not. */
  unknownSql(): string {
    const { name, index, canonical } = this.column;
    const fits = canonical === undefined ? "" : `and not fits_${name}`;
    return `list(distinct c${index}) filter (where c${index} is not null ${fits}
      and c${index} not in (select spelling from ${this.name}))`;
  }

  /** Makes room for more when they are many. */
  async prepare(connection: DuckDBConnection): Promise<void> {
    if (this.size <= MOST_KEPT) return;
    await execute(connection, `delete from ${this.name}`);
    this.size = 0;
  }

  async learn(connection: DuckDBConnection, spellings: readonly string[]): Promise<void> {
    if (spellings.length === 0) return;
    const appender = await TableAppender.open(connection, { catalog: "temp", schema: "main", name: this.name }, TYPES);
    for (const spelling of spellings) appender.add(this.#converted(spelling));
    appender.close();
    this.size += spellings.length;
  }

  /** Where the value is not as simple as a value, the row as a whole has to be looked at. */
  #converted(spelling: string): [string, string | null, boolean] {
    const converted = this.column.read(spelling);
    const value = converted.ok ? converted.value : null;
    const isLabel = this.column.index === this.#label.index && labelText(spelling) === this.#label.text;
    const needsRow = isLabel || !converted.ok || (value === null && this.column.isRequired);
    return [spelling, value === null ? null : String(value), needsRow];
  }
}
