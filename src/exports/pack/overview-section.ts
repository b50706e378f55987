/** The first finding of a pack: which measures meet their targets, which do not, and how each has changed. */
import { attentionOf } from "../../snapshot/attention.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import type { PackRow, PackSection } from "./pack.ts";
import { figureOf, type PackContext } from "./pack-context.ts";
import { notesOn } from "./pack-figure.ts";
import { cellOf, cellValue, changeCell, textCell, typeOf } from "./typed-value.ts";

/** More sentences than this nobody reads in a meeting. */
const SENTENCES = 3;

export function overviewSection(metrics: readonly string[], context: PackContext): PackSection {
  const figures = metrics.map((id) => figureOf(context, id));
  const infos = figures.map(({ metric }) => metric);
  const findings = attentionOf(context.figures, infos, context.period.id);
  return {
    id: "overview",
    chapter: "总览",
    title: conclusion(figures),
    lead: findings.slice(0, SENTENCES).map(({ title, text }) => `${title} ${text}`),
    figures: [],
    chart: null,
    table: {
      name: "总览",
      caption: "主要指标",
      columns: [
        { head: "指标", type: "text" },
        { head: "本期", type: "decimal", hasParts: true },
        { head: "目标", type: "decimal" },
        { head: "结论", type: "text" },
        { head: "环比", type: "text" },
        { head: "同比", type: "text" },
        { head: "依据", type: "text" },
      ],
      rows: figures.map(rowOf),
    },
    notes: notesOn(infos),
  };
}

function conclusion(figures: readonly Figure[]): string {
  const judged = figures.filter(({ met }) => met !== null);
  const missed = judged.filter(({ met }) => met === false);
  if (judged.length === 0) return "本期主要指标（未设目标）";
  if (missed.length === 0) return `设有目标的 ${judged.length} 项指标全部达标`;
  return `设有目标的 ${judged.length} 项指标中 ${missed.length} 项未达标`;
}

function rowOf(figure: Figure): PackRow {
  const { metric, target, met } = figure;
  return {
    tone: met === false ? "flagged" : "plain",
    cells: [
      textCell(metric.title),
      cellOf(figure),
      {
        value: cellValue(target, metric.unit),
        text: valueText(target, metric.unit),
        type: typeOf(metric.unit, target),
      },
      textCell(met === null ? "—" : met ? "达标" : "未达标"),
      changeCell(figure, figure.previous?.value ?? null),
      changeCell(figure, figure.lastYear?.value ?? null),
      textCell(metric.clause),
    ],
  };
}
