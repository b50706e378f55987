/** The parts of a tier report as tables of a terminal. */
import { percentText, yuanText } from "../../policy/number-text.ts";
import type { Concentration } from "../../scoring/tiers/concentration.ts";
import type { Migration } from "../../scoring/tiers/migration.ts";
import type { TierReport } from "../../scoring/tiers/tier-report.ts";
import type { TableCell } from "../print-table.ts";

export const tierParts = [
  "ageing",
  "migration",
  "concentration",
  "resources",
  "visits",
  "complaints",
  "review",
] as const satisfies readonly (keyof TierReport)[];
export type TierPart = (typeof tierParts)[number];

interface PartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export const tierPartTable = (part: TierPart, report: TierReport): PartTable => tables[part](report);

const share = (value: number | null): string | null => (value === null ? null : percentText(value));
const decimals = (value: number | null): string | null => (value === null ? null : value.toFixed(2));
const ungraded = "未定级";

const tables: Readonly<Record<TierPart, (report: TierReport) => PartTable>> = {
  ageing: ({ ageing }) => ({
    heads: ["账龄", "笔数", "客户数", "金额", "占比"],
    rows: ageing.buckets.map((each) => [
      each.bucket,
      each.invoices,
      each.customers,
      yuanText(each.amount_fen),
      share(each.share),
    ]),
  }),
  migration: ({ migration }) => matrix(migration),
  concentration: ({ concentration: { amount, profit } }) => ({
    heads: ["口径", "客户数", "合计", "前几名", "占合计", "达到规定占比需要"],
    rows: [concentrationRow("订单金额", amount), concentrationRow("利润", profit)],
  }),
  resources: ({ resources }) => ({
    heads: ["等级", "客户数", "利润占比", "拜访", "拜访占比", "拜访比", "工时", "工时占比", "工时比"],
    rows: resources.map((each) => [
      each.grade ?? ungraded,
      each.customers,
      share(each.profit_share),
      each.visits,
      share(each.visit_share),
      decimals(each.visit_ratio),
      each.hours,
      share(each.hour_share),
      decimals(each.hour_ratio),
    ]),
  }),
  visits: ({ visits }) => ({
    heads: ["等级", "期间", "应访", "已访", "达标率"],
    rows: visits.map((each) => [each.grade, `${each.start} 至 ${each.end}`, each.due, each.visited, share(each.share)]),
  }),
  complaints: ({ complaints }) => ({
    heads: ["等级", "受理", "首次响应中位小时", "结案", "结案中位天数", "未结"],
    rows: complaints.rows.map((each) => [
      each.grade ?? ungraded,
      each.received,
      decimals(each.median_hours_to_answer),
      each.closed,
      decimals(each.median_days_to_close),
      each.open,
    ]),
  }),
  review: ({ review }) => ({
    heads: ["年度", "应评", "预评", "评审", "定级", "按期", "按期率", "评审改级", "与计算一致", "未定级"],
    rows: [
      [
        String(review.cycle),
        review.due,
        review.proposed,
        review.reviewed,
        review.decided,
        review.in_window,
        share(review.in_window_share),
        review.changed_in_review,
        `${review.agreed}/${review.compared}`,
        review.missing.length,
      ],
    ],
  }),
};

const matrix = ({ states, counts }: Migration): PartTable => ({
  heads: ["上月末 → 本月末", ...states],
  rows: states.map((state, i) => [state, ...(counts[i] ?? [])]),
});

function concentrationRow(title: string, found: Concentration | null): TableCell[] {
  if (found === null) return [title, null, null, null, null, null];
  const { customers, total_fen, top_customers, top_share, customers_for_share } = found;
  return [title, customers, yuanText(total_fen), top_customers, percentText(top_share), customers_for_share];
}
