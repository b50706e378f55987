/** One series of a native chart: its look, its labels and the cached cells of the embedded workbook. */
import { xmlText } from "../clean-text.ts";
import { chartFormats } from "../number-formats.ts";
import type { NativeChart, NativeSeries } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import { richText, type TextStyle, textProperties } from "./chart-text.ts";

export const SHEET = "Sheet1";

export interface SeriesPlace {
  readonly chart: NativeChart;
  readonly index: number;
  readonly theme: PackTheme;
}

/** `B`, `C`, …: the column of the workbook that holds series `index`. */
export function columnLetter(index: number): string {
  const place = index + 1;
  const last = String.fromCharCode("A".charCodeAt(0) + (place % 26));
  return place < 26 ? last : `${columnLetter(Math.floor(place / 26) - 2)}${last}`;
}

export function seriesXml(series: NativeSeries, place: SeriesPlace): string {
  const { chart, index } = place;
  const name = `<c:tx><c:strRef><c:f>${SHEET}!$${columnLetter(index)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${name}${shape(series, place)}`;
  return `<c:ser>${head}${bodies[chart.kind](series, place)}</c:ser>`;
}

type Body = (series: NativeSeries, place: SeriesPlace) => string;

const line: Body = (series, place) =>
  `${marker(series, place)}${labels(series, place)}${categories(place)}${values("val", series, place)}<c:smooth val="0"/>`;

const bar: Body = (series, place) =>
  `<c:invertIfNegative val="0"/>${labels(series, place)}${categories(place)}${values("val", series, place)}`;

const scatter: Body = (series, place) =>
  `${marker(series, place)}${labels(series, place)}${xValues(place)}${values("yVal", series, place)}<c:smooth val="0"/>`;

const bodies: Readonly<Record<NativeChart["kind"], Body>> = { line, bar, stacked: bar, scatter };

export function colourOf({ role }: NativeSeries, { chart, index, theme }: SeriesPlace): string {
  const { series, line: faint, quiet } = theme.colors;
  if (role === "reference") return chart.kind === "bar" ? faint : quiet;
  return series[index % series.length] ?? quiet;
}

function shape(series: NativeSeries, place: SeriesPlace): string {
  const fill = `<a:solidFill><a:srgbClr val="${colourOf(series, place)}"/></a:solidFill>`;
  const { kind } = place.chart;
  if (kind === "bar" || kind === "stacked") return `<c:spPr>${fill}</c:spPr>`;
  if (kind === "scatter" && series.role === "data") return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>`;
  const [width, dash] = series.role === "reference" ? [12_700, "dash"] : [25_400, "solid"];
  return `<c:spPr><a:ln w="${width}" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
}

/** Lines differ by marker too, so that a copy in black and white can be read. */
const markers = ["circle", "square", "triangle", "diamond"];

function marker(series: NativeSeries, place: SeriesPlace): string {
  if (series.role === "reference") return `<c:marker><c:symbol val="none"/></c:marker>`;
  const fill = `<a:solidFill><a:srgbClr val="${colourOf(series, place)}"/></a:solidFill>`;
  const symbol = markers[place.index % markers.length];
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="6"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

const shown = (what: "none" | "value"): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${what === "value" ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Bars carry their values, lines their latest one, points their words. */
function labels(series: NativeSeries, { chart, theme }: SeriesPlace): string {
  const style: TextStyle = { size: 11, color: theme.colors.text };
  const look = `<c:numFmt formatCode="${xmlText(chartFormats[chart.unit])}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(style, theme)}`;
  if (chart.kind === "bar") return `<c:dLbls>${look}<c:dLblPos val="outEnd"/>${shown("value")}</c:dLbls>`;
  if (chart.kind === "scatter") return pointLabels(series, style, theme);
  const last = series.values.findLastIndex((value) => value !== null);
  if (chart.kind === "stacked" || series.role === "reference" || last === -1)
    return `<c:dLbls>${shown("none")}</c:dLbls>`;
  return `<c:dLbls><c:dLbl><c:idx val="${last}"/>${look}<c:dLblPos val="t"/>${shown("value")}</c:dLbl>${shown("none")}</c:dLbls>`;
}

function pointLabels({ labels: words = [], values: points }: NativeSeries, style: TextStyle, theme: PackTheme): string {
  const own = words.map((word, i) =>
    word === "" || points[i] === null
      ? ""
      : `<c:dLbl><c:idx val="${i}"/>${richText(word, style, theme)}<c:dLblPos val="r"/>${shown("value")}</c:dLbl>`,
  );
  return `<c:dLbls>${own.join("")}${shown("none")}</c:dLbls>`;
}

const range = (column: string, { chart }: SeriesPlace): string =>
  `<c:f>${SHEET}!$${column}$2:$${column}$${chart.categories.length + 1}</c:f>`;

function categories(place: SeriesPlace): string {
  const names = place.chart.categories.map((name, i) => point(i, xmlText(String(name)))).join("");
  const count = `<c:ptCount val="${place.chart.categories.length}"/>`;
  return `<c:cat><c:strRef>${range("A", place)}<c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>`;
}

function xValues(place: SeriesPlace): string {
  const numbers = place.chart.categories.map((x, i) => point(i, String(x))).join("");
  const count = `<c:ptCount val="${place.chart.categories.length}"/>`;
  return `<c:xVal><c:numRef>${range("A", place)}<c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:xVal>`;
}

/** A gap has no point at all: an empty one is no number. */
function values(element: "val" | "yVal", series: NativeSeries, place: SeriesPlace): string {
  const points = series.values.map((value, i) => (value === null ? "" : point(i, String(value)))).join("");
  const format = `<c:formatCode>${xmlText(chartFormats[place.chart.unit])}</c:formatCode>`;
  const cache = `<c:numCache>${format}<c:ptCount val="${series.values.length}"/>${points}</c:numCache>`;
  return `<c:${element}><c:numRef>${range(columnLetter(place.index), place)}${cache}</c:numRef></c:${element}>`;
}

const point = (index: number, value: string): string => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
