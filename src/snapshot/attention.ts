/** What needs the reader: measures below target and measures that keep getting worse, in sentences. */
import { changeOf } from "./change.ts";
import { partsText, valueText } from "./figure-text.ts";
import type { Figure, Figures } from "./figures.ts";
import type { MetricInfo } from "./snapshot.ts";

export interface Finding {
  readonly metric: string;
  readonly kind: "below_target" | "worsening";
  /** Title of the measure, to be made a link. */
  readonly title: string;
  /** The rest of the sentence. */
  readonly text: string;
}

/** Findings of a month for the whole group: missed targets first, widest gap first, then what got worse twice. */
export function attentionOf(figures: Figures, metrics: readonly MetricInfo[], period: string): Finding[] {
  const all = metrics.map((metric) => figures.figure(metric, period));
  const missed = all.filter((figure) => figure.met === false).sort((a, b) => gapOf(b) - gapOf(a));
  const worse = all.filter((figure) => figure.met !== false && isWorseTwice(figure));
  return [
    ...missed.map((figure) => finding(figure, "below_target", missedText(figures, figure))),
    ...worse.map((figure) => finding(figure, "worsening", worseText(figure))),
  ];
}

function finding({ metric }: Figure, kind: Finding["kind"], text: string): Finding {
  return { metric: metric.id, kind, title: metric.title, text };
}

/** Share of the target by which the value misses it. */
function gapOf({ value, target }: Figure): number {
  if (value === null || target === null) return 0;
  return Math.abs(value - target) / (Math.abs(target) || 1);
}

/** Worse than the month before and worse than the year before: one of them alone may be the season. */
function isWorseTwice({ metric, value, previous, lastYear }: Figure): boolean {
  const { unit, direction } = metric;
  return [previous, lastYear].every(
    (other) => changeOf({ value, before: other?.value ?? null, unit, direction }).better === false,
  );
}

function missedText(figures: Figures, figure: Figure): string {
  const { metric, value, target } = figure;
  const relation = metric.direction === "higher" ? "低于" : "高于";
  const own = `${withParts(figure)}，${relation}目标 ${valueText(target, metric.unit)}`;
  const gap = changeOf({ value, before: target, unit: metric.unit, direction: metric.direction });
  return `${own}（${gap.text}）${worstStoreText(figures, figure)}。`;
}

/** Names the store that misses the target most, when there are several. */
function worstStoreText(figures: Figures, { metric, period }: Figure): string {
  const { stores } = figures.snapshot.organisation;
  if (stores.length < 2) return "";
  const missed = stores
    .map((store) => ({ store, figure: figures.figure(metric, period, { store: store.id }) }))
    .filter(({ figure }) => figure.met === false)
    .sort((a, b) => gapOf(b.figure) - gapOf(a.figure));
  const [worst] = missed;
  if (worst === undefined) return "";
  return `；未达标 ${missed.length} 店，差距最大的是${worst.store.name} ${withParts(worst.figure)}`;
}

function worseText(figure: Figure): string {
  const { metric, value, previous, lastYear } = figure;
  const { unit, direction } = metric;
  const against = (before: number | null) => changeOf({ value, before, unit, direction }).text;
  const changes = `环比 ${against(previous?.value ?? null)}，同比 ${against(lastYear?.value ?? null)}`;
  return `${withParts(figure)}，${changes}，两项均变差。`;
}

function withParts(figure: Figure): string {
  const parts = partsText(figure, figure.metric.unit);
  return `${valueText(figure.value, figure.metric.unit)}${parts === "" ? "" : `（${parts}）`}`;
}
