/** How many customers of each store have which grade. Grades are internal (P08-05): never in a pack that leaves the house. */

import { grouped, valueText } from "../../snapshot/figure-text.ts";
import type { PackRow, PackSection } from "./pack.ts";
import type { PackContext } from "./pack-context.ts";
import { notesOn } from "./pack-figure.ts";
import { cellValue, textCell } from "./typed-value.ts";

/** Null for readers who may not see grades, and in months without any. */
export function gradeSection({ snapshot, months, sees, external }: PackContext): PackSection | null {
  const month = snapshot.tiers.find((each) => each.month === months.at(-1));
  if (external || !sees("tiers") || month === undefined) return null;
  const names = new Map(snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  const rows = month.stores.flatMap(({ store, grades }) =>
    grades.map(
      ({ grade, customers, amount_fen }): PackRow => ({
        tone: "plain",
        cells: [
          textCell(names.get(store) ?? store),
          textCell(grade),
          { value: customers, text: grouped(customers) },
          { value: cellValue(amount_fen, "fen"), text: valueText(amount_fen, "fen") },
        ],
      }),
    ),
  );
  if (rows.length === 0) return null;
  return {
    id: "grades",
    chapter: "客户分级",
    title: `客户分级（截至 ${month.as_of}，仅供内部使用，不告知客户）`,
    lead: [],
    figures: [],
    chart: null,
    table: {
      name: "客户分级",
      caption: "已评分客户",
      columns: [
        { head: "门店", type: "text" },
        { head: "等级", type: "text" },
        { head: "客户数", type: "integer" },
        { head: "订单金额", type: "yuan" },
      ],
      rows,
    },
    notes: notesOn(snapshot.metrics.filter(({ id }) => id === "graded-in-window-rate")),
  };
}
