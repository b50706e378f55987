/** One adviser's page: the three rates beside the store's, with their intervals, and why the verdict is what it is. */
import { compared } from "../../charts/compared.ts";
import { axisValue, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { PackChart, PackFigure, PackRow, PackSection, PackTable } from "./pack.ts";
import { metricNamed, type PackContext } from "./pack-context.ts";
import { notesOn } from "./pack-figure.ts";
import { type Ranking, type RankingPerson, type RankingRate, rankingRates, storeRate } from "./ranking-rates.ts";
import { textCell, writtenValue } from "./typed-value.ts";

export interface CardPlace {
  readonly ranking: Ranking;
  /** Name of the store. */
  readonly store: string;
  readonly context: PackContext;
}

export function coachingCard(person: RankingPerson, place: CardPlace): PackSection {
  const { ranking, store, context } = place;
  const { employee, verdict, credited_from, reasons } = person;
  const credited = credited_from.length === 0 ? [] : [`含带教计入：${credited_from.join("、")}。`];
  return {
    id: `card-${ranking.store}-${ranking.rows.indexOf(person) + 1}`,
    chapter: "辅导卡",
    title: `${store} ${employee}：${verdict}`,
    lead: [...reasons, ...credited],
    figures: rankingRates.map((rate) => rateFigure(rate, person, place)),
    chart: comparison(person, ranking),
    table: rateTable(person, place),
    notes: notesOn(rankingRates.map(({ metric }) => metricNamed(context, metric))),
  };
}

const noChange = { text: "—", sense: "none", better: null } as const;

/** Against the store: single people, with their few cases, are not judged by the store's targets. */
function rateFigure(rate: RankingRate, person: RankingPerson, { ranking, context }: CardPlace): PackFigure {
  const metric = metricNamed(context, rate.metric);
  const amount = { value: person[rate.rate], numerator: person[rate.count], denominator: person.parties };
  return {
    metric: metric.id,
    title: rate.title,
    unit: "ratio",
    ...amount,
    text: valueText(amount.value, "ratio"),
    parts: partsText(amount, "ratio"),
    absence: "",
    target: `门店 ${valueText(storeRate(ranking, rate), "ratio")}`,
    targetValue: null,
    met: null,
    previous: noChange,
    lastYear: noChange,
    clause: metric.clause,
  };
}

function comparison(person: RankingPerson, ranking: Ranking): PackChart {
  const names = rankingRates.map(({ title }) => title);
  const own = rankingRates.map(({ rate }) => person[rate]);
  const store = rankingRates.map((rate) => storeRate(ranking, rate));
  const points = (values: readonly (number | null)[]) =>
    values.map((value) => ({ at: axisValue(value, "ratio"), text: valueText(value, "ratio") }));
  const written = (values: readonly (number | null)[]) => values.map((value) => writtenValue(value, "ratio"));
  return {
    title: "本人与门店",
    summary: names.map((name, i) => `${name} ${points(own)[i]?.text}，门店 ${points(store)[i]?.text}`).join("；"),
    drawing: compared({
      first: "比率",
      names,
      unit: "%",
      series: [
        { name: person.employee, points: points(own) },
        { name: "门店", points: points(store) },
      ],
    }),
    native: {
      kind: "bar",
      unit: "ratio",
      categories: names,
      series: [
        { name: person.employee, role: "data", values: written(own) },
        { name: "门店", role: "reference", values: written(store) },
      ],
    },
  };
}

function rateTable(person: RankingPerson, { ranking, store }: CardPlace): PackTable {
  const row = (rate: RankingRate): PackRow => {
    const [value, whole, interval] = [person[rate.rate], storeRate(ranking, rate), person.interval[rate.name]];
    const bound = (limit: number | undefined) => ({ value: limit ?? null, text: valueText(limit ?? null, "ratio") });
    const parts = { numerator: person[rate.count], denominator: person.parties };
    return {
      tone: "plain",
      cells: [
        textCell(`${store} ${person.employee}`),
        textCell(rate.title),
        { value, text: valueText(value, "ratio"), parts: { ...parts, text: partsText({ ...parts, value }, "ratio") } },
        bound(interval?.low),
        bound(interval?.high),
        { value: whole, text: valueText(whole, "ratio") },
        { value: person[rate.rank], text: String(person[rate.rank] ?? "—") },
      ],
    };
  };
  return {
    name: "辅导卡",
    caption: "三项比率（95% 区间）",
    columns: [
      { head: "顾问", type: "text" },
      { head: "比率", type: "text" },
      { head: "本人", type: "percent", hasParts: true },
      { head: "区间下限", type: "percent" },
      { head: "区间上限", type: "percent" },
      { head: "门店", type: "percent" },
      { head: "名次", type: "decimal" },
    ],
    rows: rankingRates.map(row),
  };
}
