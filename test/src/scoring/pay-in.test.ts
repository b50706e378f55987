import { expect, test } from "vitest";
import { payIn } from "../../../src/scoring/pay-in.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { listFiles, readSourceFile } from "../../support/source-tree.ts";

test("the pay of a month is that month's alone", async () => {
  const { db } = await analysisOf(
    {
      monthly_pay: [
        { employee_id: "E1", month: "2026-03", base_wage_fen: 300_000, performance_pay_fen: null },
        { employee_id: "E1", month: "2026-05", base_wage_fen: 310_000 },
      ],
    },
    { asOf: "2026-04-30" },
  );
  const pay = await payIn(db);
  expect(pay("E1", "2026-03")).toEqual({ base_wage: 300_000, performance_pay: null });
  expect(pay("E1", "2026-04")).toBeUndefined();
  expect(pay("E1", "2026-05"), "after the as-of day").toBeUndefined();
});

test("nothing else reads pay: no metric, no page, no export", () => {
  const readers = listFiles(["src", "reports", "loaders"], [".ts", ".sql", ".md"])
    .filter((path) => readSourceFile(path).text.includes("fct_monthly_pay"))
    .map((path) => path.replace(/^.*\//, ""));
  expect(readers).toEqual(["pay-in.ts", "fct-monthly-pay.ts"]);
});
