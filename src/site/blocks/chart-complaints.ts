/** `kind: demands` and `kind: backlog`: complaints by what is demanded, and those still open at each month's end. */
import { z } from "zod";
import type { Series } from "../../charts/chart.ts";
import { stacked } from "../../charts/stacked.ts";
import { type ComplaintStatistics, type Demand, demands } from "../../snapshot/complaint-statistics.ts";
import { monthsUpTo, type PageContext } from "../page-context.ts";
import type { Captioned } from "./figure-box.ts";

const shared = { title: z.string(), months: z.int().positive().default(13) };
export const demandsSpec = z.strictObject({ kind: z.literal("demands"), ...shared });
export const backlogSpec = z.strictObject({ kind: z.literal("backlog"), ...shared });

interface Spec {
  readonly title: string;
  readonly months: number;
}

type Part = readonly [name: string, count: (line: ComplaintStatistics) => number];

export function demandsFigure(spec: Spec, context: PageContext): Captioned {
  const parts = Object.entries(demands).map(([demand, name]): Part => [name, (line) => line.demands[demand as Demand]]);
  return stackedCounts(spec, parts, context);
}

export function backlogFigure(spec: Spec, context: PageContext): Captioned {
  const parts: Part[] = [
    ["未逾期", (line) => line.open - line.overdue],
    ["已逾期", (line) => line.overdue],
  ];
  return stackedCounts(spec, parts, context);
}

function stackedCounts(spec: Spec, parts: readonly Part[], context: PageContext): Captioned {
  const months = monthsUpTo(context, spec.months);
  const whole = new Map(
    context.snapshot.complaints.filter(({ store }) => store === null).map((line) => [line.month, line] as const),
  );
  const series: Series[] = parts.map(([name, count]) => ({
    name,
    points: months.map((month) => {
      const line = whole.get(month);
      const at = line === undefined ? 0 : count(line);
      return { at, text: String(at) };
    }),
  }));
  return {
    title: spec.title,
    summary: series.map(({ name, points }) => `${name} ${points.at(-1)?.text ?? "—"} 件`).join("，"),
    chart: stacked({ first: "月份", names: months, labels: months.map(shortMonth), series, unit: "件" }),
  };
}

/** `2026-03` → `26/3`. */
const shortMonth = (month: string): string => `${month.slice(2, 4)}/${Number(month.slice(5))}`;
