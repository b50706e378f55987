/**
 * A native chart as a DrawingML part. Written here rather than by the library: PowerPoint repairs or refuses parts whose
 * elements are out of order, and a font must be given for Chinese letters at every place that has text.
 */
import { rateBounds } from "../../charts/rate-bounds.ts";
import { chartFormats } from "../number-formats.ts";
import type { NativeChart } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import { seriesXml } from "./chart-series.ts";
import { richText, type TextStyle, textProperties } from "./chart-text.ts";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const AXES = { first: 111_111_111, second: 222_222_222 } as const;
const axisIds = `<c:axId val="${AXES.first}"/><c:axId val="${AXES.second}"/>`;

/** `rId1` of the part is its embedded workbook. */
export function chartXml(title: string, chart: NativeChart, theme: PackTheme): string {
  const { text } = theme.colors;
  const heading = `<c:title>${richText(title, { size: 14, color: text, bold: true }, theme)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const area = `<c:plotArea><c:layout/>${plots[chart.kind](chart, theme)}${axes(chart, theme)}</c:plotArea>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart>${heading}${area}${legend(chart, theme)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties({ size: 11, color: text }, theme)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

type Plot = (chart: NativeChart, theme: PackTheme) => string;

const series = (chart: NativeChart, theme: PackTheme): string =>
  chart.series.map((each, index) => seriesXml(each, { chart, index, theme })).join("");

const plots: Readonly<Record<NativeChart["kind"], Plot>> = {
  line: (chart, theme) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(chart, theme)}<c:marker val="1"/>${axisIds}</c:lineChart>`,
  bar: (chart, theme) =>
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series(chart, theme)}<c:gapWidth val="60"/>${axisIds}</c:barChart>`,
  stacked: (chart, theme) =>
    `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series(chart, theme)}<c:gapWidth val="60"/><c:overlap val="100"/>${axisIds}</c:barChart>`,
  scatter: (chart, theme) =>
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series(chart, theme)}${axisIds}</c:scatterChart>`,
};

function legend({ series: all }: NativeChart, theme: PackTheme): string {
  if (all.length < 2) return "";
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(quiet(theme), theme)}</c:legend>`;
}

const quiet = (theme: PackTheme): TextStyle => ({ size: 11, color: theme.colors.quiet });
const outline = (color: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

function axes(chart: NativeChart, theme: PackTheme): string {
  return `${firstAxis(chart, theme)}${valueAxis(chart, theme)}`;
}

/** Names from top to bottom when bars lie, as the pages show them. */
function firstAxis({ kind }: NativeChart, theme: PackTheme): string {
  const lies = kind === "bar";
  const element = kind === "scatter" ? "valAx" : "catAx";
  const head = `<c:axId val="${AXES.first}"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? "l" : "b"}"/>`;
  const look = `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${outline(theme.colors.line)}${textProperties(quiet(theme), theme)}`;
  const crossing = `<c:crossAx val="${AXES.second}"/><c:crosses val="autoZero"/>`;
  const tail =
    kind === "scatter"
      ? '<c:crossBetween val="midCat"/>'
      : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>';
  return `<c:${element}>${head}${look}${crossing}${tail}</c:${element}>`;
}

/** Lying bars carry their numbers, so their axis is left out. */
function valueAxis(chart: NativeChart, theme: PackTheme): string {
  const lies = chart.kind === "bar";
  const format = chart.unit === "ratio" ? "0%" : chartFormats[chart.unit];
  const head = `<c:axId val="${AXES.second}"/>${scaling(chart)}<c:delete val="${lies ? 1 : 0}"/><c:axPos val="${lies ? "b" : "l"}"/>`;
  const grid = lies ? "" : `<c:majorGridlines>${outline(theme.colors.line)}</c:majorGridlines>`;
  const look = `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(quiet(theme), theme)}`;
  const between = chart.kind === "scatter" ? "midCat" : "between";
  return `<c:valAx>${head}${grid}${look}<c:crossAx val="${AXES.first}"/><c:crosses val="autoZero"/><c:crossBetween val="${between}"/></c:valAx>`;
}

/** Bars start at zero. Rates that all lie high start at a round number below them, as the pages draw them. */
function scaling({ kind, unit, series: all }: NativeChart): string {
  const orientation = '<c:orientation val="minMax"/>';
  if (kind === "bar" || kind === "stacked") return `<c:scaling>${orientation}<c:min val="0"/></c:scaling>`;
  const values = all.flatMap((each) => each.values.filter((value) => value !== null));
  if (unit !== "ratio" || values.length === 0) return `<c:scaling>${orientation}</c:scaling>`;
  const { min, max } = rateBounds(values.map((value) => value * 100));
  const top = max === undefined ? "" : `<c:max val="${max / 100}"/>`;
  return `<c:scaling>${orientation}${top}<c:min val="${min / 100}"/></c:scaling>`;
}
