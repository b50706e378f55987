/** `ranking`: the two-month ranking store by store (P13-33): counts, rates with intervals, places, verdict, reasons. */
import { z } from "zod";
import { type Interval, intervals } from "../../charts/intervals.ts";
import { html, type Insert, type Markup } from "../../markup.ts";
import { axisValue, percentOf, valueText } from "../../snapshot/figure-text.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";
import { type Captioned, figureBox } from "./figure-box.ts";
import { gapBridgeTable } from "./ranking-bridge.ts";
import { coachingCards } from "./ranking-coaching.ts";
import { funnelFigure } from "./ranking-funnel.ts";
import { channelTable, lensTable } from "./ranking-lens.ts";

type Ranking = Snapshot["rankings"][number];
type Row = Ranking["rows"][number];
type RateName = keyof Row["interval"];

const schema = z.strictObject({});

export const ranking = block("ranking", schema, (_, context) => {
  const names = new Map(context.snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  const stores = context.snapshot.rankings.filter(({ period }) => period === context.page.period);
  return html`${stores.map((store) => storeSection(store, names.get(store.store) ?? store.store, context))}`;
});

function storeSection(store: Ranking, name: string, context: PageContext): Markup {
  return html`<section class="store"><h2 id="${store.store}">${name}</h2>
<p class="conclusion${isFlagged(store) && " flagged"}">${store.conclusion}</p>
${luckNote(store)}
<div class="charts">${figures(store, name).map((figure) => figureBox(figure, context))}</div>
${rankingTable(store, name)}
${reasonList(store)}
${coachingCards(store.rows)}
${gapBridgeTable(store, name)}
${lensTable(store, name)}
${channelTable(store, name)}</section>
`;
}

function figures(store: Ranking, name: string): Captioned[] {
  const funnel = funnelFigure(store, name);
  return [...(funnel === null ? [] : [funnel]), dealChart(store, name)];
}

/** How little a last place says: what luck alone would do with this store's numbers. */
function luckNote({ rows, last_twice_by_luck }: Ranking): Markup {
  const last = rows.filter(({ is_bottom }) => is_bottom);
  if (last.length === 0 || last_twice_by_luck === null) return html``;
  const own = last.map(({ employee, last_by_luck }) => `${employee} 为 ${valueText(last_by_luck, "ratio")}`).join("，");
  return html`<p class="luck">若全员水平相同，末位规则仍然每期必点一人（100%）；按本店各人批次，纯靠运气落到末位的概率：${own}；有人连续两期末位的概率 ${valueText(last_twice_by_luck, "ratio")}。</p>`;
}

const isFlagged = ({ rows }: Ranking): boolean => rows.some(({ verdict }) => verdict === "显著落后");

function dealChart({ rows, total }: Ranking, name: string) {
  const { parties, orders } = total;
  const people = rows.filter(({ parties: n }) => n > 0);
  const chart = intervals({
    rows: people.map(dealInterval),
    first: "顾问",
    measure: "成交率（95% 区间）",
    reference:
      parties === 0
        ? null
        : { at: axisValue(orders / parties, "ratio") ?? 0, text: `门店 ${percentOf(orders, parties)}` },
  });
  const summary = people.map((row) => `${row.employee} ${rateText(row, "deal")}`).join("，");
  return { title: `${name}：成交率与 95% 区间（区间重叠说明差别可能出于偶然）`, chart, summary };
}

function dealInterval(row: Row): Interval {
  const { low, high } = row.interval.deal ?? { low: null, high: null };
  return {
    name: row.employee,
    low: axisValue(low, "ratio"),
    mid: axisValue(row.deal_rate, "ratio"),
    high: axisValue(high, "ratio"),
    text: rateText(row, "deal"),
  };
}

const parts = {
  contact: { rate: "contact_rate", count: "contact_left" },
  test_drive: { rate: "test_drive_rate", count: "test_drives" },
  deal: { rate: "deal_rate", count: "orders" },
} as const;

function rateText(row: Row, name: RateName): string {
  const interval = row.interval[name];
  const range = interval === null ? "" : `（${valueText(interval.low, "ratio")}–${valueText(interval.high, "ratio")}）`;
  return `${valueText(row[parts[name].rate], "ratio")}${range}`;
}

function rateCell(row: Row, name: RateName): Markup {
  const interval = row.interval[name];
  const { rate, count } = parts[name];
  if (row.parties === 0) return html`—`;
  const range = interval === null ? "" : `${valueText(interval.low, "ratio")}–${valueText(interval.high, "ratio")}`;
  return html`<b>${valueText(row[rate], "ratio")}</b> <small>${row[count]}/${row.parties}</small> <small>${range}</small>`;
}

const place = (rank: number | null): string => (rank === null ? "—" : String(Math.round(rank * 100) / 100));

function rankingTable({ rows }: Ranking, name: string): Markup {
  const numbers = [
    "首次到店批次",
    "留电率",
    "试乘试驾率",
    "成交率",
    "渠道校正",
    "留电名次",
    "试驾名次",
    "成交名次",
    "平均名次",
    "最差概率",
  ];
  return dataTable({
    caption: `${name} 排名明细`,
    columns: [{ head: "顾问" }, { head: "结论" }, ...numbers.map((head) => ({ head, number: true }))],
    rows: rows.map((row) => ({
      tone: row.verdict === "显著落后" ? "flagged" : undefined,
      cells: [
        row.employee,
        html`<b>${row.verdict}</b>`,
        row.parties,
        rateCell(row, "contact"),
        rateCell(row, "test_drive"),
        rateCell(row, "deal"),
        valueText(row.standard_rate, "ratio"),
        place(row.rank_contact),
        place(row.rank_test_drive),
        place(row.rank_deal),
        place(row.mean_rank),
        valueText(row.p_worst, "ratio"),
      ] satisfies Insert[],
    })),
  });
}

function reasonList({ rows }: Ranking): Markup {
  const items = rows.map((row) => {
    const credited = row.credited_from.length === 0 ? "" : `含带教计入：${row.credited_from.join("、")}。`;
    return html`<li><b>${row.employee}</b> ${row.verdict}：${row.reasons.join("")}${credited}</li>
`;
  });
  return html`<details open><summary>结论的理由</summary><ul class="reasons">${items}</ul></details>`;
}
