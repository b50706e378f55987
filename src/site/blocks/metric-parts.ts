/** Measures that are parts of one whole, e.g. complaints by demand: listed by name or found by the front of their id. */
import { z } from "zod";
import { ConfigError } from "../../errors.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import type { PageContext } from "../page-context.ts";
import { metricNamed } from "./block.ts";

export const partsSpec = {
  /** `complaints-by-demand.`: all measures whose id starts so. */
  prefix: z.string().optional(),
  /** Short name → measure. */
  parts: z.record(z.string(), z.string()).optional(),
};

export interface Part {
  readonly name: string;
  readonly metric: MetricInfo;
}

/** In the order of the catalogue or of the list. The name of a part is what follows the colon of its title. */
export function partsOf(
  { prefix, parts = {} }: { readonly prefix?: string | undefined; readonly parts?: Record<string, string> | undefined },
  context: PageContext,
): Part[] {
  const listed = Object.entries(parts).map(([name, id]) => ({ name, metric: metricNamed(context, id) }));
  if (prefix === undefined) return listed;
  const found = context.snapshot.metrics.filter(({ id }) => id.startsWith(prefix));
  if (found.length === 0)
    throw new ConfigError(`unknown metrics: ${JSON.stringify(`${prefix}…`)} (${context.page.path})`);
  return [...listed, ...found.map((metric) => ({ name: metric.title.replace(/^[^：]*：/, ""), metric }))];
}
