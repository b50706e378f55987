/** The two-month ranking of each store: its table, then a page per adviser to talk about (P13-33). */
import { valueText } from "../../snapshot/figure-text.ts";
import { rankingNotice } from "../../snapshot/ranking-notice.ts";
import { coachingCard } from "./coaching-card.ts";
import { funnelSection } from "./funnel-section.ts";
import type { PackCell, PackRow, PackSection, PackTable } from "./pack.ts";
import { metricNamed, type PackContext } from "./pack-context.ts";
import { notesOn } from "./pack-figure.ts";
import { isRanked, type Ranking, type RankingPerson, rankingRates } from "./ranking-rates.ts";
import { textCell } from "./typed-value.ts";

/** Nothing without people: a ranking of nobody says nothing. */
export function rankingSections(context: PackContext): PackSection[] {
  const { snapshot, period, identify, sees } = context;
  if (identify === "none" || !sees("ranking")) return [];
  const names = new Map(snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  return snapshot.rankings
    .filter((each) => each.period === period.id)
    .flatMap((ranking) => {
      const store = names.get(ranking.store) ?? ranking.store;
      const people = ranking.rows.filter(isRanked);
      const funnel = funnelSection(ranking, store, context);
      return [
        tableSection(ranking, store, context),
        ...(funnel === null ? [] : [funnel]),
        ...people.map((person) => coachingCard(person, { ranking, store, context })),
      ];
    });
}

function tableSection(ranking: Ranking, store: string, context: PackContext): PackSection {
  return {
    id: `ranking-${ranking.store}`,
    chapter: "双月排名",
    title: `${store}：${ranking.conclusion.replace(/。$/, "")}`,
    lead: [rankingNotice],
    figures: [],
    chart: null,
    table: rankingTable(ranking, store),
    notes: notesOn(rankingRates.map(({ metric }) => metricNamed(context, metric))),
  };
}

function rankingTable(ranking: Ranking, store: string): PackTable {
  return {
    name: `排名 ${store}`,
    caption: `${store}销售顾问排名`,
    columns: [
      { head: "顾问", type: "text" },
      { head: "结论", type: "text" },
      { head: "首次到店批次", type: "integer" },
      ...rankingRates.map(({ title }) => ({ head: title, type: "percent" as const, hasParts: true })),
      { head: "平均名次", type: "decimal" },
      { head: "最差概率", type: "percent" },
    ],
    rows: ranking.rows.map(rowOf),
  };
}

function rowOf(person: RankingPerson): PackRow {
  const { employee, verdict, parties, mean_rank, p_worst } = person;
  return {
    tone: verdict === "显著落后" ? "flagged" : "plain",
    cells: [
      textCell(employee),
      textCell(verdict),
      { value: parties, text: String(parties) },
      ...rankingRates.map(
        ({ rate, count }): PackCell => ({
          value: person[rate],
          text: valueText(person[rate], "ratio"),
          parts: { numerator: person[count], denominator: parties, text: `${person[count]}/${parties}` },
        }),
      ),
      { value: mean_rank, text: placeText(mean_rank) },
      { value: p_worst, text: valueText(p_worst, "ratio") },
    ],
  };
}

/** `2.33`. */
export const placeText = (rank: number | null): string => (rank === null ? "—" : String(Math.round(rank * 100) / 100));
