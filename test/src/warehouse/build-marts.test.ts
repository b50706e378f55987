/** Keys are asserted, and the words that models share mean what they say. */
import { describe, expect, test } from "vitest";
import { QueryError } from "../../../src/errors.ts";
import { queryRows } from "../../../src/warehouse/query-rows.ts";
import { analysisOf } from "../../support/analysis-of.ts";

const march = { asOf: "2026-03-31" };

test("a key that two rows share stops the analysis and is named", async () => {
  const opening = analysisOf({ receivable: [{ invoice_id: "R1" }, { invoice_id: "R1" }] }, march);
  await expect(opening).rejects.toThrow(QueryError);
  await expect(opening).rejects.toThrow('duplicate fct_receivables key: {"invoice_id":"R1"}');
});

describe("the as-of day", () => {
  const receivable = [
    { invoice_id: "paid on the day", paid_on: "2026-03-31" },
    { invoice_id: "paid after", paid_on: "2026-04-01" },
  ];

  test("is seen to its end, and nothing after it", async () => {
    const { db } = await analysisOf({ receivable }, march);
    const rows = await db.selectFrom("fct_receivables").select(["invoice_id", "paid_on"]).execute();
    expect(rows).toContainEqual({ invoice_id: "paid on the day", paid_on: "2026-03-31" });
    expect(rows).toContainEqual({ invoice_id: "paid after", paid_on: null });
  });

  test("the last second of the day has happened, midnight has not", async () => {
    const delivery = [
      { delivery_id: "A", delivered_at: "2026-03-31 23:59:59" },
      { delivery_id: "B", delivered_at: "2026-04-01 00:00:00" },
    ];
    const { db } = await analysisOf({ delivery }, march);
    expect(await db.selectFrom("fct_deliveries").select("delivery_id").execute()).toEqual([{ delivery_id: "A" }]);
  });
});

test("a setting is the one in force for the store on the day", async () => {
  const overrides = [
    { id: "complaint.repeat_window_days", value: 60, effective_from: "2026-01-01" },
    { id: "complaint.repeat_window_days", value: 30, store: "S2", effective_from: "2026-03-01" },
  ];
  const { connection } = await analysisOf({ store: [{ store_id: "S1" }, { store_id: "S2" }] }, { ...march, overrides });
  const days = (store: string, day: string) =>
    `setting_number('complaint.repeat_window_days', '${store}', date '${day}')`;
  const [row] = await queryRows(
    connection,
    `select ${days("S1", "2025-12-31")} as a, ${days("S1", "2026-01-01")} as b, ${days("S2", "2026-02-28")} as c,
      ${days("S2", "2026-03-01")} as d, setting_number('no.such', 'S1', date '2026-03-01') as e`,
  );
  expect(row).toEqual({ a: 90, b: 60, c: 60, d: 30, e: null });
});
