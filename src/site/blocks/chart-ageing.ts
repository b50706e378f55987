/** `kind: ageing`: open receivables by how long they have been overdue, one column per store. */
import { z } from "zod";
import { stacked } from "../../charts/stacked.ts";
import { axisValue, percentOf, valueText } from "../../snapshot/figure-text.ts";
import type { PageContext } from "../page-context.ts";
import type { Captioned } from "./figure-box.ts";
import { tiersOfPage } from "./tier-stores.ts";

export const ageingSpec = z.strictObject({ kind: z.literal("ageing"), title: z.string() });

export function ageingFigure({ title }: z.output<typeof ageingSpec>, context: PageContext): Captioned {
  const stores = tiersOfPage(context);
  const names = stores.map(({ name }) => name);
  const buckets = [...new Set(stores.flatMap(({ ageing }) => ageing.buckets.map(({ bucket }) => bucket)))];
  const series = buckets.map((bucket) => ({
    name: bucket,
    points: stores.map(({ ageing }) => {
      const amount = ageing.buckets.find((each) => each.bucket === bucket)?.amount_fen ?? 0;
      const share = percentOf(amount, ageing.total_fen);
      return { at: axisValue(amount, "fen"), text: `${valueText(amount, "fen")}${share === "" ? "" : `（${share}）`}` };
    }),
  }));
  return {
    title,
    summary: series
      .map(({ name, points }) => `${name} ${points.map(({ text }, i) => `${names[i]} ${text}`).join("、")}`)
      .join("；"),
    chart: stacked({ first: "门店", names, series, unit: "万元" }),
  };
}
