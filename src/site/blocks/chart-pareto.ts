/** `kind: pareto`: the share of profit or order amount that the largest customers make up, one line per store. */
import { z } from "zod";
import { curve } from "../../charts/curve.ts";
import { axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { PageContext } from "../page-context.ts";
import type { Captioned } from "./figure-box.ts";
import { tiersOfPage } from "./tier-stores.ts";

export const paretoSpec = z.strictObject({
  kind: z.literal("pareto"),
  title: z.string(),
  measure: z.enum(["amount", "profit"]),
});

/** Places of the axis: every tenth of the customers. */
const TENTHS = 10;
/** Losses of some let the others make up more than the whole. */
const WHOLE = 100;

export function paretoFigure({ title, measure }: z.output<typeof paretoSpec>, context: PageContext): Captioned {
  const stores = tiersOfPage(context).filter(({ concentration }) => concentration[measure] !== null);
  const places = Array.from({ length: TENTHS + 1 }, (_, i) => `${i * TENTHS}%`);
  const series = stores.map(({ name, concentration }) => ({
    name,
    points: (concentration[measure]?.curve ?? []).map(({ share, count }) => ({
      at: axisValue(share, "ratio"),
      text: `${valueText(share, "ratio")}（前 ${count} 名）`,
    })),
  }));
  const highest = Math.max(...series.flatMap(({ points }) => points.map(({ at }) => at ?? 0)));
  return {
    title,
    summary: series.map(({ name, points }) => `${name}：前 20% 的客户占 ${points[2]?.text ?? "—"}`).join("；"),
    chart: curve({
      first: "客户（由大到小）",
      names: places,
      series,
      unit: "%",
      max: highest > WHOLE ? undefined : WHOLE,
    }),
  };
}
