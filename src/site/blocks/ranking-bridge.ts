/** Gap bridge of a store: from the deals that the targets ask for to those made, by stage and by person. */

import { html, type Markup } from "../../markup.ts";
import { signedText } from "../../snapshot/figure-text.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import { dataTable } from "./data-table.ts";

type Ranking = Snapshot["rankings"][number];
type Part = NonNullable<Ranking["bridge"]>["total"];

/** Nothing without a target deal rate. */
export function gapBridgeTable({ bridge, rows }: Ranking, name: string): Markup {
  if (bridge === null) return html``;
  const people = rows.filter(({ target_gap, parties, orders }) => target_gap !== null && parties + orders > 0);
  const line = (label: string, part: Part) => [
    label,
    ...[part.traffic, part.contact, part.test_drive, part.deal, part.total].map(signedText),
  ];
  const numbers = ["客流", "留电", "试驾", "成交", "合计"];
  return html`<h3>目标差距</h3>
<p>按目标应成交 ${String(bridge.target)} 单，实际 ${bridge.actual} 单，相差 <b>${signedText(bridge.total.total)}</b> 单。每名顾问只按自己的批次计算目标；横向、纵向相加都等于合计。</p>
${dataTable({
  caption: `${name} 目标差距（单）`,
  columns: [{ head: "顾问" }, ...numbers.map((head) => ({ head, number: true }))],
  rows: [
    ...people.map((row) => ({ cells: line(row.employee, row.target_gap ?? bridge.store) })),
    { cells: line("未归个人", bridge.store) },
    { cells: line("合计", bridge.total), tone: "total" },
  ],
})}`;
}
