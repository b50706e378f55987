/** Grading metrics on the worked example E-02 and at their boundaries. */
import { describe, expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricOf } from "../../support/metric-of.ts";
import { e02 } from "../../support/worked-examples.ts";

describe("the review of March 2026 (E-02)", () => {
  const rate = async (raw: Parameters<typeof analysisOf>[0], asOf = "2026-06-30") =>
    metricOf(await analysisOf(raw, { asOf }), "graded-in-window-rate", "2026");
  const graded = (columns: Record<string, unknown>) => ({
    ...e02,
    customer_grade: [{ customer_id: "N2", cycle: 2026, grade: "B", decided_on: "2026-03-30", ...columns }],
  });

  test("one of two customers due was graded", async () => {
    expect(await rate(e02)).toEqual([1, 2, 0.5]);
  });

  test("the window is 25 to 30 March, both included, and a provisional grade is none", async () => {
    expect(await rate(graded({ decided_on: "2026-03-25" }))).toEqual([1, 2, 0.5]);
    expect(await rate(graded({ decided_on: "2026-03-24" }))).toEqual([0, 2, 0]);
    expect(await rate(graded({ decided_on: "2026-03-31" }))).toEqual([0, 2, 0]);
    expect(await rate(graded({ is_provisional: true }))).toEqual([0, 2, 0]);
  });

  test("is judged on the last day of the window", async () => {
    expect(await rate(e02, "2026-03-29")).toEqual([0, 0, null]);
    expect(await rate(e02, "2026-03-30")).toEqual([1, 2, 0.5]);
  });

  test("leaves special customers out, and private ones when only firms are graded", async () => {
    const customer = [{ customer_id: "N3", relation: "special" }];
    expect(await rate({ ...e02, customer })).toEqual([1, 1, 1]);
    const overrides = [{ id: "grading.customers", value: "organisations" }];
    const firms = { ...e02, customer: [{ customer_id: "N3", is_organisation: true }, { customer_id: "N2" }] };
    const analysis = await analysisOf(firms, { asOf: "2026-06-30", overrides });
    expect(await metricOf(analysis, "graded-in-window-rate", "2026")).toEqual([0, 1, 0]);
  });

  test("earlier years count as far back as grades were kept", async () => {
    const analysis = await analysisOf(
      { ...e02, sales_order: [{ order_id: "O", customer_id: "N2", signed_at: "2023-05-05 10:00:00" }] },
      { asOf: "2026-06-30" },
    );
    expect(await metricOf(analysis, "graded-in-window-rate", "2025")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "graded-in-window-rate", "2026")).toEqual([1, 1, 1]);
  });
});

describe("overdue assessments (P14-09)", () => {
  const overdue = async (period: string, asOf: string, raw = e02) =>
    metricOf(await analysisOf(raw, { asOf }), "overdue-assessments", period);

  test("N1 is overdue from the day after 10 May 2026; N3 since the end of February", async () => {
    expect(await overdue("2026-06", "2026-06-30")).toEqual([2, null, 2]);
    expect(await overdue("2026-05", "2026-05-10")).toEqual([1, null, 1]);
    expect(await overdue("2026-05", "2026-05-11")).toEqual([2, null, 2]);
    expect(await overdue("2026-02", "2026-06-30")).toEqual([0, null, 0]);
    expect(await overdue("2026-03", "2026-06-30")).toEqual([1, null, 1]);
  });

  test("fifty-one days lie between N1's day and the end of June", async () => {
    const { db } = await analysisOf(e02, { asOf: "2026-06-30" });
    const rows = await db.selectFrom("fct_assessments").selectAll().orderBy("customer_id").execute();
    expect(
      rows.map(({ customer_id, assessable_on, assessed_on }) => [customer_id, assessable_on, assessed_on]),
    ).toEqual([
      ["N1", "2026-05-10", null],
      ["N2", "2026-03-30", "2026-03-30"],
      ["N3", "2026-02-28", null],
    ]);
  });

  test("end with the first formal grade", async () => {
    const late = { customer_id: "N3", cycle: 2026, grade: "C", decided_on: "2026-04-15", is_provisional: false };
    const raw = { ...e02, customer_grade: [...(e02.customer_grade ?? []), late] };
    expect(await overdue("2026-03", "2026-06-30", raw)).toEqual([1, null, 1]);
    expect(await overdue("2026-04", "2026-06-30", raw)).toEqual([0, null, 0]);
  });
});

describe("receivables (P11-01)", () => {
  const invoice = (n: number, amount_fen: number, due_on: string, paid_on: string | null, is_our_delay = false) => ({
    invoice_id: `I${n}`,
    customer_id: "K1",
    amount_fen,
    due_on,
    paid_on,
    is_our_delay,
  });
  const receivable = [
    invoice(1, 100, "2026-06-10", "2026-06-10"),
    invoice(2, 300, "2026-06-30", "2026-07-01"),
    invoice(3, 500, "2026-06-20", "2026-06-25", true),
    invoice(4, 700, "2026-07-01", null),
  ];

  test("paid by the due day, our own delay left out; what is not yet due does not count", async () => {
    const analysis = await analysisOf({ receivable }, { asOf: "2026-06-30" });
    expect(await metricOf(analysis, "receivables-on-time-rate", "2026-06")).toEqual([100, 400, 0.25]);
    expect(await metricOf(analysis, "receivables-on-time-rate", "2026-05")).toEqual([0, 0, null]);
    const strict = [{ id: "tier.credit.exclude_own_delay", value: false }];
    const all = await analysisOf({ receivable }, { asOf: "2026-06-30", overrides: strict });
    expect(await metricOf(all, "receivables-on-time-rate", "2026-06")).toEqual([100, 900, 100 / 900]);
  });

  test("overdue from the day after the due day to the day before payment", async () => {
    const overdue = async (asOf: string, period: string) =>
      metricOf(await analysisOf({ receivable }, { asOf }), "overdue-receivables", period);
    expect(await overdue("2026-06-24", "2026-06")).toEqual([500, null, 500]);
    expect(await overdue("2026-06-30", "2026-06")).toEqual([0, null, 0]);
    expect(await overdue("2026-07-31", "2026-07")).toEqual([700, null, 700]);
  });
});
