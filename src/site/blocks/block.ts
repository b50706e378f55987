/** A block of a page: a fence in Markdown whose text is its YAML specification, rendered at build. */
import { parse } from "yaml";
import type { z } from "zod";
import { ConfigError } from "../../errors.ts";
import type { Markup } from "../../markup.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import type { PageContext } from "../page-context.ts";

export interface Block {
  readonly name: string;
  /** Throws ConfigError when the specification is wrong. */
  readonly render: (source: string, context: PageContext) => Markup;
}

/** A block whose specification has a schema. */
export function block<S extends z.ZodType>(
  name: string,
  schema: S,
  render: (spec: z.output<S>, context: PageContext) => Markup,
): Block {
  return {
    name,
    render: (source, context) => {
      const parsed = schema.safeParse(parse(source) ?? {});
      if (parsed.success) return render(parsed.data, context);
      const issue = parsed.error.issues[0];
      throw new ConfigError(`invalid ${name} block: ${issue?.path.join(".")} ${issue?.message} (${context.page.path})`);
    },
  };
}

/** Throws ConfigError `unknown metric: "…" (monthly/2026-03)`. */
export function metricNamed({ figures, page }: PageContext, id: string): MetricInfo {
  const metric = figures.metric(id);
  if (metric === undefined) throw new ConfigError(`unknown metric: ${JSON.stringify(id)} (${page.path})`);
  return metric;
}
