/** Whether a draw of the unlucky adviser shows what is planted: last in one period, never last by deals in another. */
import { unluckyAdviser } from "../planted-truths.ts";
import type { Party } from "./outcomes.ts";
import { type Counts, Tally } from "./tally.ts";

/** Fewer parties than this say nothing of an adviser. */
const FEW_PARTIES = 10;

type Measure = "contacts" | "drives" | "orders";
const measures: readonly Measure[] = ["contacts", "drives", "orders"];

const rate = (counts: Counts, measure: Measure): number => counts[measure] / counts.parties;

/** `before` holds the others' counts of the period and the unlucky adviser's orders from the period before. */
export function isWantedDraw(before: ReadonlyMap<string, Counts>, parties: readonly Party[], period: string): boolean {
  const id = unluckyAdviser.employee_id;
  const own = addTo(before.get(id), parties, period);
  const others = [...before].filter(([employee, counts]) => employee !== id && counts.parties >= FEW_PARTIES);
  if (own.parties === 0 || others.length === 0) return true;
  const all = [own, ...others.map(([, counts]) => counts)];
  const lowestDeals = Math.min(...all.slice(1).map((counts) => rate(counts, "orders")));
  if (period !== unluckyAdviser.period) return rate(own, "orders") > lowestDeals;
  const ranks = all.map((counts) => meanRank(counts, all));
  return rate(own, "orders") < lowestDeals && (ranks[0] ?? 0) > Math.max(...ranks.slice(1));
}

function addTo(carried: Counts | undefined, parties: readonly Party[], period: string): Counts {
  const tally = new Tally();
  for (const party of parties) tally.add(party);
  const own = tally.period(period).get(unluckyAdviser.employee_id);
  return {
    parties: own?.parties ?? 0,
    contacts: own?.contacts ?? 0,
    drives: (own?.drives ?? 0) + (carried?.drives ?? 0),
    orders: (own?.orders ?? 0) + (carried?.orders ?? 0),
  };
}

/** Ties share the average rank. */
function meanRank(counts: Counts, all: readonly Counts[]): number {
  const ranks = measures.map((measure) => {
    const own = rate(counts, measure);
    const better = all.filter((each) => rate(each, measure) > own).length;
    const equal = all.filter((each) => rate(each, measure) === own).length;
    return better + (equal + 1) / 2;
  });
  return ranks.reduce((sum, each) => sum + each, 0) / ranks.length;
}
