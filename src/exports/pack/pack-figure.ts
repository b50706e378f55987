/** A figure of the snapshot with all its words, as a card shows it. */
import { changeOf } from "../../snapshot/change.ts";
import { absenceText, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import type { PackFigure, PackNote } from "./pack.ts";

export function packFigure(figure: Figure): PackFigure {
  const { metric, value, numerator, denominator, target, met, previous, lastYear } = figure;
  const { unit, direction } = metric;
  const change = (before: number | null) => changeOf({ value, before, unit, direction });
  return {
    metric: metric.id,
    title: metric.title,
    unit,
    value,
    numerator,
    denominator,
    text: valueText(value, unit),
    parts: partsText(figure, unit),
    absence: absenceText(figure),
    target: targetText(figure),
    targetValue: target,
    met,
    previous: change(previous?.value ?? null),
    lastYear: change(lastYear?.value ?? null),
    clause: metric.clause,
  };
}

function targetText({ target, metric }: Figure): string {
  if (target === null) return "未设目标";
  return `目标 ${metric.direction === "lower" ? "≤" : "≥"} ${valueText(target, metric.unit)}`;
}

/** Each measure once. */
export function notesOn(metrics: readonly MetricInfo[]): PackNote[] {
  const seen = new Map(metrics.map((metric) => [metric.id, metric]));
  return [...seen.values()].map(({ title, definition, clause, rule }) => ({ title, definition, clause, rule }));
}
