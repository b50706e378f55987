import { expect, test } from "vitest";
import { relativeLink } from "../../../src/site/relative-link.ts";

test.each([
  ["monthly/2026-03", "rules", "P02-10", "../rules.html#P02-10"],
  ["monthly/2026-03", "monthly/2026-02", undefined, "2026-02.html"],
  ["monthly/2026-03", "sales/2026-03", undefined, "../sales/2026-03.html"],
  ["index", "monthly/2026-03", undefined, "monthly/2026-03.html"],
  ["index", "data/kpi.json", undefined, "data/kpi.json"],
  ["rules", "index", undefined, "index.html"],
])("from %s to %s", (from, to, anchor, expected) => {
  expect(relativeLink(from, to, anchor)).toBe(expected);
});
