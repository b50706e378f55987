import { expect, test } from "vitest";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { sectionsShowing } from "../../../src/site/metric-pages.ts";

const ids = (metric: string) => sectionsShowing(metric).map(({ id }) => id);

test("a measure is found on the pages whose blocks name it, or the front of its id", () => {
  expect(ids("sale-archive-on-time-rate")).toEqual(["monthly", "archives"]);
  expect(ids("complaints-by-demand.return")).toContain("complaints");
  expect(ids("no-such-measure")).toEqual([]);
});

test("most measures are on a page", () => {
  expect(metrics.filter(({ id }) => ids(id).length > 0).length).toBeGreaterThan(metrics.length / 2);
});
