/** `kind: funnel`: steps of the showroom funnel of the page's month, each read from a part of a measure. */
import { z } from "zod";
import { funnel } from "../../charts/funnel.ts";
import { percentOf } from "../../snapshot/figure-text.ts";
import type { PageContext } from "../page-context.ts";
import { metricNamed } from "./block.ts";
import type { Captioned } from "./figure-box.ts";

const step = z.strictObject({
  name: z.string(),
  metric: z.string(),
  part: z.enum(["numerator", "denominator", "value"]),
  /** Name of the step it is a share of. */
  of: z.string().optional(),
});

export const funnelSpec = z.strictObject({
  kind: z.literal("funnel"),
  title: z.string(),
  steps: z.array(step).min(2),
});

export function funnelFigure({ title, steps }: z.output<typeof funnelSpec>, context: PageContext): Captioned {
  const counted = steps.map(({ name, metric, part, of }) => {
    const figure = context.figures.figure(metricNamed(context, metric), context.month);
    return { name, of, count: figure[part] ?? 0 };
  });
  const countOf = new Map(counted.map(({ name, count }) => [name, count]));
  const rows = counted.map(({ name, of, count }) => ({
    name,
    count,
    share: of === undefined ? "" : percentOf(count, countOf.get(of) ?? 0),
  }));
  return {
    title,
    summary: rows.map(({ name, count }) => `${name} ${count}`).join("，"),
    chart: funnel(rows),
  };
}
