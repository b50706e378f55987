/** Coaching cards: for every listed adviser where the deals are missing, against colleagues with the same channels. */
import { parsePeriod, periodTitle } from "../../calendar/periods.ts";
import { html, type Markup } from "../../markup.ts";
import { signedText, valueText } from "../../snapshot/figure-text.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import { dataTable } from "./data-table.ts";

type Row = Snapshot["rankings"][number]["rows"][number];
type Card = NonNullable<Row["coaching"]>;

export function coachingCards(rows: readonly Row[]): Markup {
  return html`${rows.map((row) => row.coaching !== null && coachingCard(row, row.coaching))}`;
}

const stageTitles: Readonly<Record<Card["parts"][number]["stage"], string>> = {
  channels: "渠道构成",
  traffic: "客流",
  contact: "留电",
  test_drive: "试驾",
  deal: "成交",
};

function coachingCard(row: Row, card: Card): Markup {
  return html`<section class="coaching"><h3>${row.employee}：${row.verdict}，辅导参考</h3>
<p>本期成交 ${row.orders} 单，参评同事平均 ${deals(card.peer_deals)} 单，相差 <b>${signedText(card.gap)}</b> 单。${weakest(card)}成交率每变化 1 个百分点，相当于每期约 ${deals(card.point_in_cars)} 台。</p>
${partsTable(row, card)}
${trendTable(card)}
<p>${regression(row)}</p></section>
`;
}

const deals = (value: number): string => String(Math.round(value * 100) / 100);

function weakest({ parts }: Card): string {
  const [first] = parts.toSorted((a, b) => a.deals - b.deals);
  if (first === undefined || first.deals >= 0) return "";
  return `损失最多的环节是${stageTitles[first.stage]}（${signedText(first.deals)} 单）。`;
}

function partsTable(row: Row, { parts, peers, gap }: Card): Markup {
  const own = `${row.parties} → ${row.contact_left} → ${row.test_drives} → ${row.orders}`;
  const others = [peers.parties, peers.contact_left, peers.test_drives, peers.orders].map(deals).join(" → ");
  return dataTable({
    caption: `差距分解（单；各项相加等于合计）。批次 → 留电 → 试驾 → 成交：本人 ${own}；同事按相同渠道构成 ${others}`,
    columns: [
      { head: "" },
      ...parts.map(({ stage }) => ({ head: stageTitles[stage], number: true })),
      { head: "合计", number: true },
    ],
    rows: [{ cells: [row.employee, ...parts.map((part) => signedText(part.deals)), signedText(gap)] }],
  });
}

function trendTable({ trend }: Card): Markup {
  return dataTable({
    caption: "近六期成交率",
    columns: [{ head: "" }, ...trend.map(({ period }) => ({ head: periodTitle(parsePeriod(period)), number: true }))],
    rows: [
      {
        cells: [
          "本人",
          ...trend.map(({ deal_rate, orders, parties }) =>
            deal_rate === null ? "—" : html`${valueText(deal_rate, "ratio")} <small>${orders}/${parties}</small>`,
          ),
        ],
      },
      { cells: ["门店", ...trend.map(({ store_rate }) => valueText(store_rate, "ratio"))] },
    ],
  });
}

/** What the next period would bring without any coaching, and how last period's expectation came out. */
function regression({ expected_rate, follow_up, deal_rate }: Row): string {
  const next =
    expected_rate === null
      ? ""
      : `仅凭均值回归，下期成交率预计为 ${valueText(expected_rate, "ratio")}；达到这一水平还不能说明辅导有效。`;
  if (follow_up === null || follow_up.expected_rate === null) return next;
  const { period, verdict, deal_rate: then, expected_rate: predicted } = follow_up;
  const before = `${periodTitle(parsePeriod(period))}${verdict}，成交率 ${valueText(then, "ratio")}，当时仅凭均值回归预计本期 ${valueText(predicted, "ratio")}，实际 ${valueText(deal_rate, "ratio")}。`;
  return `${before}${next}`;
}
