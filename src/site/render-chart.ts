/** A chart → SVG text, drawn by ECharts without a browser. The only place where ECharts runs. */
import { createHash } from "node:crypto";
import { BarChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../charts/chart.ts";
import { chartWidth, fontFamily, fontSize } from "../charts/theme.ts";
import { compactSvg } from "./compact-svg.ts";

use([BarChart, HeatmapChart, LineChart, ScatterChart]);
use([GridComponent, LegendComponent, MarkLineComponent, VisualMapComponent, SVGRenderer]);

/** Where drawn charts are kept between builds; a plain Map will do. */
export interface ChartCache {
  get(key: string): string | undefined;
  set(key: string, svg: string): unknown;
}

/** Changes whenever the same option would be drawn differently. */
const rendererVersion = "1";

/** SVG of a chart, from the cache when the same option was drawn before. Same option, same bytes. */
export function renderChart(chart: Chart, cache?: ChartCache): string {
  const key = chartKey(chart);
  const known = cache?.get(key);
  if (known !== undefined) return known;
  const svg = withFont(compactSvg(draw(chart), `c${key.slice(0, 6)}`));
  cache?.set(key, svg);
  return svg;
}

function chartKey({ option, height }: Chart): string {
  return createHash("sha256")
    .update(JSON.stringify([rendererVersion, height, option]))
    .digest("hex")
    .slice(0, 32);
}

/** An instance that is not disposed of keeps the process alive. */
function draw({ option, height }: Chart): string {
  const instance = init(null, null, { renderer: "svg", ssr: true, width: chartWidth, height });
  try {
    instance.setOption(option);
    return instance.renderToSVGString({ useViewBox: true });
  } finally {
    instance.dispose();
  }
}

/** The font once on the picture instead of once on every word of it. */
function withFont(svg: string): string {
  return svg.replace("<svg ", `<svg font-family="${fontFamily}" font-size="${fontSize}" `);
}
