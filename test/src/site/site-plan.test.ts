import { expect, test } from "vitest";
import { sitePlan } from "../../../src/site/site-plan.ts";
import { snapshotFixture } from "../../support/snapshot-fixture.ts";

test("one page per section and period, besides the pages without one", () => {
  const snapshot = snapshotFixture();
  const plan = sitePlan({ ...snapshot, months: ["2026-08", "2026-09"] });
  expect(plan.pages.map(({ path }) => path)).toEqual([
    "index",
    "404",
    ...["monthly", "archives", "complaints", "visits", "sales", "tiers"].flatMap((id) => [
      `${id}/2026-08`,
      `${id}/2026-09`,
    ]),
    "ranking/2026-P4",
    "handbook",
    "rules",
    "quality",
  ]);
});

test("an audience gets the sections it was granted and no other", () => {
  const snapshot = snapshotFixture();
  const audience = { ...snapshot.audience, pages: ["monthly", "rules"] };
  const plan = sitePlan({ ...snapshot, months: ["2026-09"], audience });
  expect(plan.pages.map(({ path }) => path)).toEqual(["index", "404", "monthly/2026-09", "rules"]);
});

test("statements about single people are only for audiences that may see their names", () => {
  const snapshot = snapshotFixture();
  const paths = (identifiers: "none" | "employee_code" | "employee_name") => {
    const audience = { ...snapshot.audience, identifiers, pages: ["monthly", "penalties"] };
    return sitePlan({ ...snapshot, months: ["2026-09"], audience }).pages.map(({ path }) => path);
  };
  expect(paths("employee_name")).toContain("penalties/2026-09");
  expect(paths("employee_code")).toEqual(["index", "404", "monthly/2026-09"]);
  expect(paths("none")).toEqual(["index", "404", "monthly/2026-09"]);
});
