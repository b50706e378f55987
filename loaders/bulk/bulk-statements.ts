/** The statements that turn a segment of lines into canonical rows. */
import { mayBeFooterSql } from "../headers/not-a-record.ts";
import type { BulkColumn, BulkPlan } from "./bulk-plan.ts";

const cellNames = (fields: number) => Array.from({ length: fields }, (_, index) => `c${index}`);
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** SQL of every line of the segment's file: its cells as text, `c0` and so on, and what stands for itself. */
export function linesSql(path: string, { columns, fields }: BulkPlan, delimiter: string): string {
  const cells = cellNames(fields);
  const canonical = columns.flatMap(({ name, canonical: given }) =>
    given === undefined
      ? []
      : [
          `coalesce(${given.fits}, false) as fits_${name}`,
          ...(given.value === undefined ? [] : [`${given.value} as value_${name}`]),
        ],
  );
  const types = cells.map((cell) => `${cell}: 'varchar'`).join(", ");
  return `(select ${[...cells, ...canonical].join(", ")}, row_number() over () as number
    from read_csv(${quoted(path)}, auto_detect = false, header = false, columns = {${types}},
      delim = ${quoted(delimiter)}, quote = '"', escape = '"', new_line = '\\n'))`;
}

/** Rows whose every cell is clear, and `rest`: those that have to be looked at one by one. */
export interface SegmentQueries {
  readonly clear: string;
  readonly rest: string;
}

export interface Provenance {
  readonly file: string;
  /** SQL of the segment's lines, and the number of the first of them. */
  readonly lines: string;
  readonly row: number;
  /** Columns whose spelling tables hold something. */
  readonly spelt: ReadonlySet<string>;
}

export function segmentQueries(plan: BulkPlan, { file, lines, row, spelt }: Provenance): SegmentQueries {
  const { columns, fields, mayBreach } = plan;
  const cells = cellNames(fields).join(", ");
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map((column) => `${valueSql(column, spelt.has(column.name))} as "${column.name}"`).join(", ");
  const joins = columns
    .filter(({ name, index }) => index !== undefined && spelt.has(name))
    .map(({ name, index }) => `left join spellings_${name} s_${name} on s_${name}.spelling = l.c${index}`);
  const converted = `(select ${values}, ${cells}, ${doubtSql(plan, spelt)} as is_doubtful, l.number - 1 + ${row} as line
    from ${lines} l ${joins.join(" ")})`;
  const needsLook = `(is_doubtful or coalesce(${mayBreach}, false))`;
  return {
    clear: `select ${names}, ${quoted(file)}, null, cast(line as integer) from ${converted} where not ${needsLook}`,
    rest: `select cast(line as integer), ${cells} from ${converted} where ${needsLook} order by line`,
  };
}

function valueSql({ name, sqlType, index, canonical, read }: BulkColumn, isSpelt: boolean): string {
  const blank = read(null);
  const whenBlank = blank.ok && blank.value !== null ? quoted(String(blank.value)) : "null";
  if (index === undefined) return `cast(${whenBlank} as ${sqlType})`;
  const itself = canonical?.value === undefined ? `c${index}` : `value_${name}`;
  const standsForItself = canonical === undefined ? "" : `when fits_${name} then ${itself}`;
  return `case when c${index} is null then cast(${whenBlank} as ${sqlType}) ${standsForItself}
    else ${isSpelt ? `try_cast(s_${name}.value as ${sqlType})` : "null"} end`;
}

/** True for lines that may hold a fault or be no record. */
function doubtSql({ columns, fields, label, surplus }: BulkPlan, spelt: ReadonlySet<string>): string {
  return [
    ...columns.map((column) => cellDoubtSql(column, spelt.has(column.name))),
    ...surplus.map((index) => `c${index} is not null`),
    `coalesce(c${label.index} = ${quoted(label.text)}, false)`,
    mayBeFooterSql(cellNames(fields)),
  ].join(" or ");
}

function cellDoubtSql({ name, index, canonical, isRequired, read }: BulkColumn, isSpelt: boolean): string {
  const blank = read(null);
  const isBlankWrong = !blank.ok || (blank.value === null && isRequired);
  if (index === undefined) return String(isBlankWrong);
  const standsForItself = canonical === undefined ? "" : `when fits_${name} then false`;
  const spelt = isSpelt ? `coalesce(s_${name}.needs_row, true)` : "true";
  return `case when c${index} is null then ${isBlankWrong} ${standsForItself} else ${spelt} end`;
}
