/** The sentence that a slide is about: the figure that needs the reader most, against its target or its past. */
import { changeOf } from "../../snapshot/change.ts";
import { absenceText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";

/** Missed targets before everything else, widest gap first; otherwise the order given. */
export function mostTelling(figures: readonly Figure[]): Figure | undefined {
  const missed = figures.filter(({ met }) => met === false).sort((a, b) => gapOf(b) - gapOf(a));
  return missed[0] ?? figures.find(({ value }) => value !== null) ?? figures[0];
}

/** Share of the target by which the value misses it. */
export function gapOf({ value, target }: Figure): number {
  return value === null || target === null ? 0 : Math.abs(value - target) / (Math.abs(target) || 1);
}

/** `新车档案按时移交率 92.3%，低于目标 95.0%（-2.7 个百分点）`; without full stop. */
export function sentenceOf(figure: Figure): string {
  const { metric, value, target, met, previous } = figure;
  const { unit, direction, title } = metric;
  if (value === null) return `${title}：${absenceText(figure)}`;
  const own = `${title} ${valueText(value, unit)}`;
  const against = (before: number | null) => changeOf({ value, before, unit, direction });
  if (met === false) {
    return `${own}，${direction === "higher" ? "低于" : "高于"}目标 ${valueText(target, unit)}（${against(target).text}）`;
  }
  if (met === true) return `${own}，达到目标 ${valueText(target, unit)}`;
  const change = against(previous?.value ?? null);
  return change.sense === "none" ? own : `${own}，环比 ${change.text}`;
}
