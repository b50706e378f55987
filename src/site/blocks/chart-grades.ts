/** `kind: grades`: customers, order amount or profit by customer grade, one column per store. */
import { z } from "zod";
import { stacked } from "../../charts/stacked.ts";
import { axisValue, percentOf, valueText } from "../../snapshot/figure-text.ts";
import type { GradeShare, TierStore } from "../../snapshot/tier-month.ts";
import type { PageContext } from "../page-context.ts";
import type { Captioned } from "./figure-box.ts";
import { tiersOfPage } from "./tier-stores.ts";

const measures = {
  customers: { unit: "count", title: "客户数" },
  amount_fen: { unit: "fen", title: "订单金额" },
  profit_fen: { unit: "fen", title: "利润" },
} as const;

export const gradesSpec = z.strictObject({
  kind: z.literal("grades"),
  title: z.string(),
  measure: z.enum(["customers", "amount_fen", "profit_fen"]),
});

export function gradesFigure({ title, measure }: z.output<typeof gradesSpec>, context: PageContext): Captioned {
  const stores = tiersOfPage(context);
  const { unit } = measures[measure];
  const total = (store: TierStore) => store.grades.reduce((sum, grade) => sum + grade[measure], 0);
  const series = gradeNames(stores).map((grade) => ({
    name: `${grade} 级`,
    points: stores.map((store) => {
      const value = store.grades.find((each) => each.grade === grade)?.[measure] ?? 0;
      return { at: axisValue(value, unit), text: `${valueText(value, unit)}（${percentOf(value, total(store))}）` };
    }),
  }));
  const names = stores.map((each) => each.name);
  return {
    title,
    summary: series
      .map(({ name, points }) => `${name} ${points.map(({ text }, i) => `${names[i]} ${text}`).join("、")}`)
      .join("；"),
    chart: stacked({ first: "门店", names, series, unit: unit === "fen" ? "万元" : "" }),
  };
}

/** In one order for all stores, whichever grades the first of them has. */
function gradeNames(stores: readonly { readonly grades: readonly GradeShare[] }[]): string[] {
  return [...new Set(stores.flatMap(({ grades }) => grades.map(({ grade }) => grade)))].sort();
}
