/** A snapshot → the pack of one period. */
import { periodTitle } from "../../calendar/periods.ts";
import { UsageError } from "../../errors.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import { gradeSection } from "./grade-section.ts";
import { comparisonSections, findingSections, metricsSeen } from "./kpi-sections.ts";
import { overviewSection } from "./overview-section.ts";
import type { Pack, PackSection } from "./pack.ts";
import { type PackContext, type PackRequest, packContext } from "./pack-context.ts";
import { rankingSections } from "./ranking-sections.ts";

/** Throws UsageError `unknown period: "2031-01" (…)` when the data do not cover it. */
export function packOf(snapshot: Snapshot, request: PackRequest): Pack {
  const context = packContext(snapshot, request);
  const { period, external, identify } = context;
  if (!snapshot.cells.some((cell) => cell.period === period.id)) {
    const known = `${snapshot.months.at(0)} … ${snapshot.months.at(-1)}`;
    throw new UsageError(`unknown period: ${JSON.stringify(period.id)} (data for ${known})`);
  }
  return {
    title: `${periodTitle(period)}${titles[period.kind]}`,
    subject: snapshot.project,
    period: { id: period.id, kind: period.kind, title: periodTitle(period), finished: period.end <= snapshot.asOf },
    asOf: snapshot.asOf,
    audience: { id: snapshot.audience.id, title: snapshot.audience.title },
    identify,
    external,
    mark: external ? "对外资料" : "内部资料",
    copyLabel: request.copyLabel,
    profiles: snapshot.profiles.map(({ title }) => title),
    sections: sectionsOf(context),
  };
}

const titles = { month: "经营月报", two_months: "经营双月报", year: "经营年报" } as const;

function sectionsOf(context: PackContext): PackSection[] {
  const metrics = metricsSeen(context);
  const grades = gradeSection(context);
  return [
    ...(metrics.length === 0 ? [] : [overviewSection(metrics, context)]),
    ...findingSections(context),
    ...comparisonSections(context),
    ...rankingSections(context),
    ...(grades === null ? [] : [grades]),
  ];
}
