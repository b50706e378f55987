/** Measures by store or department: every rate with its parts, the whole group last. */
import type { PackRow, PackTable } from "./pack.ts";
import { figureOf, metricNamed, type NamedScope, type PackContext } from "./pack-context.ts";
import { cellOf, columnOf, textCell } from "./typed-value.ts";

export interface FigureTableRequest {
  readonly name: string;
  readonly caption: string;
  readonly first: string;
  readonly scopes: readonly NamedScope[];
  readonly metrics: readonly string[];
}

/** Null when fewer than two rows have a figure: there is nothing to compare. */
export function figureTable(request: FigureTableRequest, context: PackContext): PackTable | null {
  const { name, caption, first, scopes, metrics } = request;
  const known = scopes.filter(({ scope }) =>
    metrics.some((id) => context.figures.amount(id, context.period.id, scope) !== null),
  );
  if (known.length < 2) return null;
  const row = (each: NamedScope, tone: PackRow["tone"]): PackRow => ({
    tone,
    cells: [textCell(each.name), ...metrics.map((id) => cellOf(figureOf(context, id, each.scope)))],
  });
  return {
    name,
    caption,
    columns: [{ head: first, type: "text" }, ...metrics.map((id) => columnOf(metricNamed(context, id)))],
    rows: [...known.map((each) => row(each, "plain")), row({ name: "合计", scope: {} }, "total")],
  };
}
