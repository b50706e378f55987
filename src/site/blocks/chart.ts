/** `chart`: a picture of figures; `kind` says which. One specification may give one picture per store. */
import { z } from "zod";
import { html } from "../../markup.ts";
import { block } from "./block.ts";
import { ageingFigure, ageingSpec } from "./chart-ageing.ts";
import { barsFigure, barsSpec } from "./chart-bars.ts";
import { funnelFigure, funnelSpec } from "./chart-funnel.ts";
import { gradesFigure, gradesSpec } from "./chart-grades.ts";
import { heatmapFigure, heatmapSpec } from "./chart-heatmap.ts";
import { paretoFigure, paretoSpec } from "./chart-pareto.ts";
import { partsChartSpec, partsFigure } from "./chart-parts.ts";
import { stackedFigure, stackedSpec } from "./chart-stacked.ts";
import { trendFigure, trendSpec } from "./chart-trend.ts";
import { figureBox } from "./figure-box.ts";

const schema = z.discriminatedUnion("kind", [
  trendSpec,
  barsSpec,
  stackedSpec,
  partsChartSpec,
  funnelSpec,
  heatmapSpec,
  gradesSpec,
  ageingSpec,
  paretoSpec,
]);

export const chart = block("chart", schema, (spec, context) => html`${figureBox(figureOf(spec, context), context)}`);

function figureOf(spec: z.output<typeof schema>, context: Parameters<typeof trendFigure>[1]) {
  switch (spec.kind) {
    case "trend":
      return trendFigure(spec, context);
    case "bars":
      return barsFigure(spec, context);
    case "stacked":
      return stackedFigure(spec, context);
    case "parts":
      return partsFigure(spec, context);
    case "funnel":
      return funnelFigure(spec, context);
    case "heatmap":
      return heatmapFigure(spec, context);
    case "grades":
      return gradesFigure(spec, context);
    case "ageing":
      return ageingFigure(spec, context);
    case "pareto":
      return paretoFigure(spec, context);
  }
}
