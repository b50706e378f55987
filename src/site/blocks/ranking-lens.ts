/** Denominator lens and channels: the same people under other definitions, and what each channel brought. */

import { html, type Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import { dataTable } from "./data-table.ts";

type Ranking = Snapshot["rankings"][number];
type Lens = NonNullable<Ranking["rows"][number]["lens"]>;

const views = [
  { id: "first_visits", title: "首次到店" },
  { id: "all_visits", title: "全部来店" },
  { id: "carded", title: "留电建卡" },
  { id: "cohort", title: "跟踪批次" },
] as const;

export function lensTable({ rows }: Ranking, name: string): Markup {
  const ranked = rows.flatMap(({ employee, lens }) => (lens === null ? [] : [{ employee, lens }]));
  const immature = ranked.reduce((sum, { lens }) => sum + lens.immature, 0);
  const note = immature === 0 ? "" : `，另有 ${immature} 批跟踪期未满，不计入`;
  return html`<details><summary>换一种口径：${lastByView(ranked)}</summary>
${dataTable({
  caption: `${name}：不同分母下的成交率与名次（跟踪批次只看首次到店后规定天数内的订单${note}）`,
  columns: [{ head: "顾问" }, ...views.map(({ title }) => ({ head: title, number: true }))],
  rows: ranked.map(({ employee, lens }) => ({ cells: [employee, ...views.map(({ id }) => viewCell(lens[id]))] })),
})}</details>`;
}

function viewCell({ deal_rate, orders, parties, position }: Lens[(typeof views)[number]["id"]]): Markup {
  return html`<b>${valueText(deal_rate, "ratio")}</b> <small>${orders}/${parties}</small> <small>第 ${position ?? "—"}</small>`;
}

/** `末位都是 甲`, or who is last by which definition. */
function lastByView(ranked: readonly { readonly employee: string; readonly lens: Lens }[]): string {
  const last = views.map(({ id, title }) => {
    const lowest = Math.max(...ranked.map(({ lens }) => lens[id].position ?? 0));
    const names = ranked.filter(({ lens }) => lens[id].position === lowest).map(({ employee }) => employee);
    return { title, names: names.join("、") };
  });
  const same = new Set(last.map(({ names }) => names)).size === 1;
  if (same) return `四种口径的末位都是 ${last[0]?.names ?? "—"}`;
  return last.map(({ title, names }) => `按${title}末位是 ${names}`).join("，");
}

const channelTitles: Readonly<Record<string, string>> = {
  walk_in: "自然到店",
  web: "网络",
  referral: "转介绍",
  repeat: "再购",
  event: "活动",
};

const channelTitle = (channel: string | null): string =>
  channel === null ? "未登记" : (channelTitles[channel] ?? channel);

export function channelTable({ channels, rows }: Ranking, name: string): Markup {
  const ranked = rows.filter(({ position }) => position !== null);
  const rate = (count: number, parties: number) => (parties === 0 ? "—" : valueText(count / parties, "ratio"));
  return html`<details><summary>渠道构成与渠道校正成交率</summary>
${dataTable({
  caption: `${name} 各渠道`,
  columns: [{ head: "渠道" }, ...["批次", "留电率", "试乘试驾率", "成交率"].map((head) => ({ head, number: true }))],
  rows: channels.map(({ channel, parties, contact_left, test_drives, orders }) => ({
    cells: [
      channelTitle(channel),
      parties,
      rate(contact_left, parties),
      rate(test_drives, parties),
      rate(orders, parties),
    ],
  })),
})}
${dataTable({
  caption: `${name}：各顾问原成交率与渠道校正成交率（假定每人的客户来自相同的渠道）`,
  columns: [
    { head: "顾问" },
    ...["成交率", "渠道校正"].map((head) => ({ head, number: true })),
    { head: "渠道批次", text: true },
  ],
  rows: ranked.map((row) => ({
    cells: [
      row.employee,
      valueText(row.deal_rate, "ratio"),
      valueText(row.standard_rate, "ratio"),
      row.channels.map(({ channel, parties }) => `${channelTitle(channel)} ${parties}`).join("，"),
    ],
  })),
})}</details>`;
}
