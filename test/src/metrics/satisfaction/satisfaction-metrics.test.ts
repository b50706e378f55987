/** Surveys a year, scores by department, and what is done about weak aspects. */
import { expect, test } from "vitest";
import { builtInPolicyDir, loadProfiles } from "../../../../src/policy/load-profiles.ts";
import { profileSchema } from "../../../../src/policy/profile-schema.ts";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../../support/metric-of.ts";

const answer = (sheet: string, columns: Record<string, unknown>) => ({
  sheet_id: sheet,
  kind: "full_survey",
  aspect: "overall",
  asked_on: "2025-11-03",
  ...columns,
});
const scored = (sheet: string, aspect: string, score: number, columns: Record<string, unknown> = {}) =>
  answer(sheet, { aspect, score, answered_on: "2025-11-10", ...columns });

const raw: RawRows = {
  department: [
    { department_id: "D1", kind: "sales" },
    { department_id: "D2", kind: "after_sales" },
  ],
  survey_answer: [
    scored("Q1", "sales", 90, { department_id: "D1" }),
    scored("Q1", "price", 60, { department_id: "D1" }),
    scored("Q2", "service", 70, { department_id: "D2" }),
    answer("Q3", { department_id: "D2" }),
  ],
  corrective_action: [
    { action_id: "Z1", aspect: "price", opened_on: "2026-03-31", due_on: "2026-04-10", done_on: "2026-04-10" },
    { action_id: "Z2", aspect: "service", opened_on: "2026-04-01", due_on: "2026-04-20", done_on: "2026-04-21" },
    { action_id: "Z3", aspect: "service", opened_on: "2026-04-01", due_on: "2026-05-20" },
  ],
};
const own = profileSchema.parse({
  id: "own",
  title: "本店满意度目标",
  source: "篇六",
  effective_from: "2025-01-01",
  settings: [
    { id: "satisfaction.target", title: "满意度目标", rule: "P06-10", clause: "篇六 纠正预防", value: 80, unit: "分" },
  ],
});
const profiles = [...loadProfiles(builtInPolicyDir).keys(), own];

test("response and mean score, of the store and of each department (P06-09, P12-15)", async () => {
  const analysis = await analysisOf(raw, { asOf: "2026-04-30" });
  expect(await metricOf(analysis, "survey-response-rate", "2025-11")).toEqual([2, 3, 2 / 3]);
  expect(await metricOf(analysis, "satisfaction-score", "2025-11")).toEqual([220, 3, 220 / 3]);
  const departments = await valuesOf(analysis, "satisfaction-score", "2025-11", "department");
  expect(departments.map(({ department, value }) => [department, value])).toEqual([
    ["D1", 75],
    ["D2", 70],
  ]);
});

test("one full survey a year, judged when the year is over; other kinds on demand (P06-09, P07-18, X-24)", async () => {
  const yearly = async (asOf: string, period: string, kinds?: string[]) => {
    const overrides = kinds === undefined ? [] : [{ id: "satisfaction.yearly_kinds", value: kinds }];
    return metricOf(await analysisOf(raw, { asOf, overrides }), "survey-yearly-rate", period);
  };
  expect(await yearly("2025-12-30", "2025")).toEqual([0, 0, null]);
  expect(await yearly("2025-12-31", "2025")).toEqual([1, 1, 1]);
  expect(await yearly("2026-12-31", "2026")).toEqual([0, 1, 0]);
  expect(await yearly("2025-12-31", "2025", ["full_survey", "opinion"])).toEqual([1, 2, 0.5]);
});

test("a weak aspect is treated by the end of the next quarter; without a target nothing is weak (P06-10)", async () => {
  const treated = async (asOf: string, withTarget: boolean) =>
    metricOf(await analysisOf(raw, withTarget ? { asOf, profiles } : { asOf }), "weak-aspect-treated-rate", "2026-03");
  expect(await treated("2026-03-31", true)).toEqual([1, 2, 0.5]);
  expect(await treated("2026-03-30", true)).toEqual([0, 0, null]);
  expect(await treated("2026-03-31", false)).toEqual([0, 0, null]);
});

test("actions done by their date; what is not yet due is left out", async () => {
  const analysis = await analysisOf(raw, { asOf: "2026-04-30" });
  expect(await metricOf(analysis, "corrective-action-on-time-rate", "2026-04")).toEqual([1, 2, 0.5]);
  expect(await metricOf(analysis, "corrective-action-on-time-rate", "2026-05")).toEqual([0, 0, null]);
});
