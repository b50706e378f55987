/** The three rates of the two-month ranking (P13-33): which count of a row each is made of. */
import type { Snapshot } from "../../snapshot/snapshot.ts";

export type Ranking = Snapshot["rankings"][number];
export type RankingPerson = Ranking["rows"][number];

export const rankingRates = [
  {
    name: "contact",
    title: "留电率",
    metric: "contact-left-rate",
    rate: "contact_rate",
    count: "contact_left",
    rank: "rank_contact",
  },
  {
    name: "test_drive",
    title: "试乘试驾率",
    metric: "test-drive-rate",
    rate: "test_drive_rate",
    count: "test_drives",
    rank: "rank_test_drive",
  },
  { name: "deal", title: "成交率", metric: "deal-rate", rate: "deal_rate", count: "orders", rank: "rank_deal" },
] as const;

export type RankingRate = (typeof rankingRates)[number];

/** The rate of the whole store; null without parties. */
export const storeRate = ({ total }: Ranking, { count }: RankingRate): number | null =>
  total.parties === 0 ? null : total[count] / total.parties;

/** Takes part: neither a trainee's post, nor a leaver, nor mostly away. */
export const isRanked = ({ verdict, parties }: RankingPerson): boolean => verdict !== "不参评" && parties > 0;
