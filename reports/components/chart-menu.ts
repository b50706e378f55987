/** The menu 导出 beside every chart. Made by script, so that a page without scripts shows no dead button. */
import { type ChartOnPage, chartOnPage } from "./chart-on-page.ts";
import { chartSheet } from "./chart-sheet.ts";
import { copyPicture } from "./copy-picture.ts";
import { csv } from "./csv.ts";
import type { Paper } from "./dark-ink.ts";
import { framedChart, type Origin } from "./framed-chart.ts";
import { pngBlob } from "./picture-blob.ts";
import { saveFile } from "./save-file.ts";
import { workbook } from "./workbook.ts";

/** What a click did, in words; nothing to say about a saved file, which the browser shows itself. */
type Export = (chart: ChartOnPage, origin: Origin) => Promise<string | undefined>;

export const chartExports: readonly (readonly [words: string, run: Export])[] = [
  ["图片 PNG（白底）", (chart, origin) => savePng(chart, origin, "white")],
  ["图片 PNG（深底）", (chart, origin) => savePng(chart, origin, "dark")],
  ["矢量图 SVG（可放入 PPT）", saveSvg],
  ["复制为图片", copy],
  ["数据 Excel（XLSX）", saveWorkbook],
  ["数据 CSV", saveCsv],
];

export function addChartMenus(origin: Origin): void {
  for (const box of document.querySelectorAll(".chart")) box.append(menuOf(box, origin));
  document.addEventListener("click", ({ target }) => closeMenus(target as Node));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && closeMenus());
}

/** All but the one that holds the place of the click. */
function closeMenus(place?: Node): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.export[open]")) {
    if (place === undefined || !menu.contains(place)) menu.open = false;
  }
}

function menuOf(box: Element, origin: Origin): HTMLDetailsElement {
  const menu = document.createElement("details");
  menu.className = "export";
  const title = box.querySelector("figcaption")?.textContent ?? "";
  menu.innerHTML = '<summary>导出</summary><ul></ul><p role="status"></p>';
  menu.querySelector("summary")?.setAttribute("aria-label", `导出：${title}`);
  for (const [words, run] of chartExports) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", () => void runExport(run, box, menu, origin));
    const item = document.createElement("li");
    item.append(button);
    menu.querySelector("ul")?.append(item);
  }
  return menu;
}

async function runExport(run: Export, box: Element, menu: HTMLDetailsElement, origin: Origin): Promise<void> {
  const status = menu.querySelector("p");
  const chart = chartOnPage(box);
  if (chart === undefined || status === null) return;
  try {
    const said = await run(chart, origin);
    status.textContent = said ?? "";
    if (said === undefined) menu.open = false;
  } catch {
    status.textContent = "此浏览器不能生成，请换用新版 Edge 或 Chrome";
  }
}

const nameOf = ({ title }: ChartOnPage, { period }: Origin, ending: string): string => `${period} ${title}.${ending}`;

const picture = ({ drawing, title }: ChartOnPage, origin: Origin, on: Paper) => framedChart(drawing, title, origin, on);

async function savePng(chart: ChartOnPage, origin: Origin, on: Paper): Promise<undefined> {
  const data = await pngBlob(picture(chart, origin, on));
  saveFile({ name: nameOf(chart, origin, "png"), type: "image/png", data });
}

async function saveSvg(chart: ChartOnPage, origin: Origin): Promise<undefined> {
  saveFile({ name: nameOf(chart, origin, "svg"), type: "image/svg+xml", data: picture(chart, origin, "white").svg });
}

async function copy(chart: ChartOnPage, origin: Origin): Promise<string | undefined> {
  const done = await copyPicture(pngBlob(picture(chart, origin, "white")));
  return done === "copied" ? "已复制，可直接粘贴" : undefined;
}

async function saveWorkbook(chart: ChartOnPage, origin: Origin): Promise<undefined> {
  const about = [
    ["内容", chart.title],
    ["期间", origin.period],
    ["数据截止", origin.asOf],
    ["来源", origin.source],
    ["说明", origin.mark],
  ] as const;
  const data = workbook({ columns: chartSheet(chart.table), about });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile({ name: nameOf(chart, origin, "xlsx"), type, data });
}

async function saveCsv(chart: ChartOnPage, origin: Origin): Promise<undefined> {
  const data = csv(chartSheet(chart.table));
  saveFile({ name: nameOf(chart, origin, "csv"), type: "text/csv", data });
}
