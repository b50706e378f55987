/** Which metrics have nothing to stand on anywhere. */
import { expect, test } from "vitest";
import { silentMetrics } from "../../../src/metrics/registers.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricNamed, valuesOf } from "../../support/metric-of.ts";

test("a metric is silent when no store keeps all that it needs", async () => {
  const { db } = await analysisOf(
    {
      complaint: [{ complaint_id: "K1", store_id: "S1" }],
      showroom_visit: [{ visit_id: "V1", store_id: "S2" }],
    },
    { asOf: "2026-04-30" },
  );
  const template = metricNamed("complaints-received");
  const silent = await silentMetrics(db, [
    { ...template, id: "free" },
    { ...template, id: "kept", needs: ["complaint"] },
    { ...template, id: "kept-elsewhere", needs: ["complaint", "showroom_visit"] },
    { ...template, id: "missing", needs: ["receivable"] },
  ]);
  expect([...silent]).toEqual(["kept-elsewhere", "missing"]);
});

test("a count of failures is zero where somebody was asked and did not fail, null where nobody ever was", async () => {
  const handed = (delivery_id: string, store_id: string, papers_handed_at: string | null) => ({
    delivery_id,
    store_id,
    delivered_at: "2026-03-02 10:00:00",
    papers_handed_at,
  });
  const delivery = [handed("D1", "S1", "2026-03-02 10:10:00"), handed("D2", "S2", null)];
  const analysis = await analysisOf({ delivery }, { asOf: "2026-04-30" });
  const told = async (period: string) =>
    (await valuesOf(analysis, "units-without-papers", period)).map(({ store, value }) => [store, value]);
  const expected = [
    ["S1", 0],
    ["S2", null],
  ];
  expect(await told("2026-03")).toEqual(expected);
  // A month without a delivery is one in which none lacked a paper.
  expect(await told("2026-04")).toEqual(expected);
  const silent = await silentMetrics(analysis.db, [metricNamed("units-without-papers")]);
  expect([...silent]).toEqual([]);
});
