/** Why a row counts as it does, in Chinese. */
import type { ExplainedRow } from "./explained-rows.ts";
import type { Metric } from "./metric.ts";

/** `逾期完成，只计入分母`, `未到期，不计入`. */
export function reasonInWords(row: ExplainedRow, { aggregate }: Pick<Metric, "aggregate">): string {
  if (!row.counts) return "未到期，不计入";
  if (aggregate === "stock") return (row.numerator ?? 0) > 0 ? "新增一件" : "减少一件";
  if (aggregate === "sum") return "计入合计";
  if (aggregate !== "ratio" && aggregate !== "distinct_ratio") {
    return row.numerator === null ? "没有数值，不计入" : "计入";
  }
  return row.due_at === null ? sharePart(row) : deadlinePart(row, row.due_at);
}

function deadlinePart(row: ExplainedRow, due: string): string {
  if (row.done_at === null) return "到期未完成，只计入分母";
  return row.done_at <= due ? "按时完成，计入分子和分母" : "逾期完成，只计入分母";
}

function sharePart({ numerator, denominator }: ExplainedRow): string {
  const [above, below] = [(numerator ?? 0) !== 0, (denominator ?? 0) !== 0];
  if (above && below) return "计入分子和分母";
  if (above) return "计入分子";
  return below ? "只计入分母" : "不计入";
}
