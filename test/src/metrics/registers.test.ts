/** Which metrics have nothing to stand on anywhere. */
import { expect, test } from "vitest";
import { silentMetrics } from "../../../src/metrics/registers.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricNamed } from "../../support/metric-of.ts";

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
