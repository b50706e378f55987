/** The funnel plot of a store's ranking: who lies beyond what chance explains, without any places. */
import { funnelPlotChart } from "../../charts/funnel-plot.ts";
import { axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import type { Captioned } from "./figure-box.ts";

type Ranking = Snapshot["rankings"][number];

/** Null when nobody is ranked. */
export function funnelFigure({ rows, funnel }: Ranking, name: string): Captioned | null {
  if (funnel === null) return null;
  const ranked = rows.filter(({ position }) => position !== null);
  const percent = (ratio: number) => axisValue(ratio, "ratio") ?? 0;
  const limitAt = (parties: number) => funnel.limits.findLast((limit) => limit.parties <= parties);
  const points = ranked.map((row) => {
    const rate = row.deal_rate ?? 0;
    const limit = limitAt(row.parties);
    const isOutside = limit !== undefined && (rate < limit.low95 || rate > limit.high95);
    const text = `${valueText(rate, "ratio")}（${row.orders}/${row.parties}）`;
    return { name: row.employee, parties: row.parties, at: percent(rate), text, isOutside };
  });
  const outside = points.filter(({ isOutside }) => isOutside).map((point) => `${point.name} ${point.text}`);
  const widened = funnel.dispersion > 1 ? "；顾问间差别超出偶然，界限已放宽" : "";
  return {
    title: `${name}：成交率漏斗图（界限之内的差别偶然即可解释${widened}）`,
    summary: outside.length === 0 ? "所有参评顾问都在 95% 界限之内" : `95% 界限之外：${outside.join("，")}`,
    chart: funnelPlotChart({
      points,
      bands: funnel.limits.map((limit) => ({
        parties: limit.parties,
        low95: percent(limit.low95),
        high95: percent(limit.high95),
        low998: percent(limit.low998),
        high998: percent(limit.high998),
      })),
      rate: percent(funnel.rate),
      rateText: `参评顾问合计 ${valueText(funnel.rate, "ratio")}`,
    }),
  };
}
