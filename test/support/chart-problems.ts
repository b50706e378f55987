/** Native charts held against the schema's order of elements and against the workbook they carry. */
import { readXlsx } from "hucre";
import { allOf, child, named, type XmlNode } from "./xml-tree.ts";

const dataLabels = [
  "c:idx",
  "c:delete",
  "c:layout",
  "c:tx",
  "c:numFmt",
  "c:spPr",
  "c:txPr",
  "c:dLblPos",
  "c:showLegendKey",
  "c:showVal",
  "c:showCatName",
  "c:showSerName",
  "c:showPercent",
  "c:showBubbleSize",
];
const axis = [
  "c:axId",
  "c:scaling",
  "c:delete",
  "c:axPos",
  "c:majorGridlines",
  "c:minorGridlines",
  "c:title",
  "c:numFmt",
  "c:majorTickMark",
  "c:minorTickMark",
  "c:tickLblPos",
  "c:spPr",
  "c:txPr",
  "c:crossAx",
  "c:crosses",
];

/** ECMA-376 part 1, chapter 21.2: the order of the children that we write. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "c:chartSpace": ["c:date1904", "c:lang", "c:roundedCorners", "c:chart", "c:spPr", "c:txPr", "c:externalData"],
  "c:chart": ["c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"],
  "c:lineChart": ["c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:marker", "c:axId"],
  "c:barChart": ["c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap", "c:axId"],
  "c:scatterChart": ["c:scatterStyle", "c:varyColors", "c:ser", "c:dLbls", "c:axId"],
  "c:ser": [
    "c:idx",
    "c:order",
    "c:tx",
    "c:spPr",
    "c:invertIfNegative",
    "c:marker",
    "c:dPt",
    "c:dLbls",
    "c:cat",
    "c:val",
    "c:xVal",
    "c:yVal",
    "c:smooth",
  ],
  "c:dLbls": ["c:dLbl", ...dataLabels.slice(1)],
  "c:dLbl": dataLabels,
  "c:catAx": [...axis, "c:auto", "c:lblAlgn", "c:lblOffset", "c:noMultiLvlLbl"],
  "c:valAx": [...axis, "c:crossBetween"],
  "c:scaling": ["c:orientation", "c:max", "c:min"],
  "c:legend": ["c:legendPos", "c:layout", "c:overlay", "c:spPr", "c:txPr"],
  "c:title": ["c:tx", "c:layout", "c:overlay"],
};

export function orderProblems(chart: XmlNode): string[] {
  return allOf(chart).flatMap(({ name, children }) => {
    const order = orders[name];
    if (order === undefined) return [];
    const places = children.map((each) => order.indexOf(each.name));
    const isWrong = places.some((place, i) => place === -1 || place < (places[i - 1] ?? 0));
    return isWrong ? [`${name}: ${children.map((each) => each.name).join(" ")}`] : [];
  });
}

/** Runs of text without a font for latin or for Chinese letters. */
export const fontProblems = (chart: XmlNode): string[] =>
  allOf(chart)
    .filter(({ name }) => name === "a:defRPr" || name === "a:rPr")
    .filter((run) => !["a:latin", "a:ea"].every((font) => (child(run, font)?.attributes.typeface ?? "") !== ""))
    .map(({ name }) => `${name} without fonts`);

/** Cached points that differ from the cells they repeat. */
export async function cacheProblems(chart: XmlNode, workbook: Uint8Array): Promise<string[]> {
  const { sheets } = await readXlsx(workbook);
  const rows = sheets[0]?.rows ?? [];
  return allOf(chart)
    .filter(({ name }) => name === "c:numRef" || name === "c:strRef")
    .flatMap((reference) => {
      const formula = child(reference, "c:f")?.text ?? "";
      const [, column = "", first = "", last = first] =
        /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
      const x = column.charCodeAt(0) - "A".charCodeAt(0);
      const cells = rows.slice(Number(first) - 1, Number(last)).map((row) => row[x] ?? null);
      const cache = named(reference, "c:pt");
      const count = Number(named(reference, "c:ptCount")[0]?.attributes.val);
      const cached = Array.from({ length: count }, (_, i) =>
        cache.find(({ attributes }) => attributes.idx === String(i)),
      );
      const texts = cached.map((point) => child(point, "c:v")?.text ?? null);
      const isEqual =
        cells.length === count && cells.every((cell, i) => (cell === null ? null : String(cell)) === texts[i]);
      return isEqual ? [] : [`${formula}: ${JSON.stringify(cells)} but cached ${JSON.stringify(texts)}`];
    });
}
