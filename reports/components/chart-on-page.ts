/** What a chart on a page holds: its title, its drawing and its table, read from the page itself. */
import type { ChartTable } from "./chart-sheet.ts";
import type { Drawing } from "./framed-chart.ts";

export interface ChartOnPage {
  readonly title: string;
  readonly drawing: Drawing;
  readonly table: ChartTable;
}

/** Undefined when a part is missing. */
export function chartOnPage(box: Element): ChartOnPage | undefined {
  const title = box.querySelector("figcaption")?.textContent?.trim();
  const svg = box.querySelector<SVGSVGElement>("figure svg");
  const [head, ...rows] = [...box.querySelectorAll("details tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim() ?? ""),
  );
  if (title === undefined || svg === null || head === undefined) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const inside = [...svg.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join("");
  const drawing = {
    inside: inside.replace(/ xmlns="[^"]*"/g, ""),
    width,
    height,
    fontFamily: svg.getAttribute("font-family") ?? "sans-serif",
  };
  return { title, drawing, table: { head, rows } };
}
