/** The funnel plot of a store's ranking: who lies beyond what chance alone explains, without any places. */
import { funnelPlotChart } from "../../charts/funnel-plot.ts";
import { axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { NativeChart, NativeSeries, PackSection } from "./pack.ts";
import { metricNamed, type PackContext } from "./pack-context.ts";
import { notesOn } from "./pack-figure.ts";
import type { Ranking, RankingPerson } from "./ranking-rates.ts";
import { writtenValue } from "./typed-value.ts";

type Plot = NonNullable<Ranking["funnel"]>;
type Limit = Plot["limits"][number];

/** Null when nobody is ranked. */
export function funnelSection(
  { store: id, rows, funnel }: Ranking,
  store: string,
  context: PackContext,
): PackSection | null {
  if (funnel === null) return null;
  const points = rows.filter(({ position }) => position !== null).map((row) => pointOf(row, funnel));
  const outside = points.filter(({ isOutside }) => isOutside).map(({ name, text }) => `${name} ${text}`);
  const summary = outside.length === 0 ? "所有参评顾问都在 95% 界限之内" : `95% 界限之外：${outside.join("，")}`;
  const rateText = `参评顾问合计 ${valueText(funnel.rate, "ratio")}`;
  return {
    id: `funnel-${id}`,
    chapter: "双月排名",
    title: `${store}成交率：${summary}`,
    lead: [`界限之内的差别偶然即可解释${funnel.dispersion > 1 ? "；顾问间差别超出偶然，界限已放宽" : ""}。`],
    figures: [],
    chart: {
      title: `成交率漏斗图（横轴为首次到店批次，${rateText}）`,
      summary,
      drawing: funnelPlotChart({ points, bands: funnel.limits.map(bandOf), rate: percent(funnel.rate), rateText }),
      native: nativePlot(points, funnel),
    },
    table: null,
    notes: notesOn([metricNamed(context, "deal-rate")]),
  };
}

const percent = (ratio: number): number => axisValue(ratio, "ratio") ?? 0;

function pointOf({ employee, parties, orders, deal_rate }: RankingPerson, { limits }: Plot) {
  const rate = deal_rate ?? 0;
  const limit = limits.findLast((each) => each.parties <= parties);
  const isOutside = limit !== undefined && (rate < limit.low95 || rate > limit.high95);
  return {
    name: employee,
    parties,
    rate,
    at: percent(rate),
    text: `${valueText(rate, "ratio")}（${orders}/${parties}）`,
    isOutside,
  };
}

const bandOf = ({ parties, low95, high95, low998, high998 }: Limit) => ({
  parties,
  low95: percent(low95),
  high95: percent(high95),
  low998: percent(low998),
  high998: percent(high998),
});

/** The limits first, then the people: a line breaks where it has no point. */
function nativePlot(points: readonly ReturnType<typeof pointOf>[], { limits, rate }: Plot): NativeChart {
  const curve = (name: string, of: (limit: Limit) => number): NativeSeries => ({
    name,
    role: "reference",
    values: [...limits.map((limit) => writtenValue(of(limit), "ratio")), ...points.map(() => null)],
  });
  return {
    kind: "scatter",
    unit: "ratio",
    categories: [...limits, ...points].map(({ parties }) => parties),
    series: [
      {
        name: "顾问",
        role: "data",
        values: [...limits.map(() => null), ...points.map((point) => writtenValue(point.rate, "ratio"))],
        labels: [...limits.map(() => ""), ...points.map(({ name }) => name)],
      },
      curve("合计", () => rate),
      curve("95% 下限", ({ low95 }) => low95),
      curve("95% 上限", ({ high95 }) => high95),
      curve("99.8% 下限", ({ low998 }) => low998),
      curve("99.8% 上限", ({ high998 }) => high998),
    ],
  };
}
