/** How much the largest customers make up, in one line per store. */

import type { Insert, Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { Concentration } from "../../snapshot/tier-month.ts";
import { dataTable } from "./data-table.ts";
import type { NamedTiers } from "./tier-stores.ts";

export function concentrationTable(stores: readonly NamedTiers[]): Markup {
  const heads = ["有订单客户", "金额：前列客户", "占金额", "利润：前列客户", "占利润", "达到规定利润占比的客户"];
  return dataTable({
    caption: "订单金额与利润的集中程度",
    columns: [{ head: "门店" }, ...heads.map((head) => ({ head, number: true }))],
    rows: stores.map(({ name, concentration: { amount, profit } }) => ({
      cells: [name, amount?.customers ?? 0, ...topCells(amount), ...topCells(profit), needed(profit)],
    })),
  });
}

const topCells = (found: Concentration | null): Insert[] =>
  found === null ? ["—", "—"] : [`前 ${found.top_customers} 户`, valueText(found.top_share, "ratio")];

const needed = (found: Concentration | null): string => (found === null ? "—" : `${found.customers_for_share} 户`);
