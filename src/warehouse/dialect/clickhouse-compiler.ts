/** Kysely's trees in ClickHouse's SQL, each deviation from PostgreSQL's spelling for a reason. */
import {
  type AggregateFunctionNode,
  ColumnNode,
  type DataTypeNode,
  PostgresQueryCompiler,
  ReferenceNode,
  type SelectionNode,
} from "kysely";
import { clickHouseType, parameterType } from "./clickhouse-types.ts";

const nullWhenEmpty = new Set(["sum", "avg", "min", "max"]);

export class ClickHouseQueryCompiler extends PostgresQueryCompiler {
  /** Values travel beside the statement as `{p1:Type}`; a null has no type and is written out. */
  protected override appendValue(value: unknown): void {
    if (value === null || value === undefined) {
      this.append("null");
      return;
    }
    this.addParameter(value);
    this.append(`{p${this.numParameters}:${parameterType(value)}}`);
  }

  /** Without its name, a column that two joined tables share comes back as `table.column`. */
  protected override visitSelection(node: SelectionNode): void {
    super.visitSelection(node);
    const { selection } = node;
    if (!ReferenceNode.is(selection) || !ColumnNode.is(selection.column)) return;
    this.append(" as ");
    this.visitNode(selection.column.column);
  }

  /**
   * Of no rows these are null in SQL and 0 in ClickHouse. Its setting for that fails on tables spread over several nodes,
   * so the function's name says it.
   */
  protected override visitAggregateFunction(node: AggregateFunctionNode): void {
    const name = node.func.toLowerCase();
    super.visitAggregateFunction(nullWhenEmpty.has(name) ? { ...node, func: `${name}OrNull` } : node);
  }

  protected override visitDataType({ dataType }: DataTypeNode): void {
    this.append(clickHouseType(dataType));
  }

  /** A backslash escapes also within quoted names and texts. */
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(identifier).replaceAll("\\", "\\\\");
  }

  protected override sanitizeStringLiteral(value: string): string {
    return super.sanitizeStringLiteral(value).replaceAll("\\", "\\\\");
  }
}
