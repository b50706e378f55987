import { expect, test } from "vitest";
import { assignmentsIn } from "../../../src/scoring/assignments-in.ts";
import { analysisOf } from "../../support/analysis-of.ts";

test("the first assignment reaches back, the last one forward, a transfer counts from its day", async () => {
  const row = (valid_from: string, role: string, department_id: string) => ({
    employee_id: "E1",
    valid_from,
    role,
    department_id,
  });
  const { db } = await analysisOf(
    { employee: [row("2026-01-10", "sales_advisor", "D1"), row("2026-03-01", "team_leader", "D2")] },
    { asOf: "2026-03-31" },
  );
  const at = await assignmentsIn(db);
  const days = ["2026-01-01", "2026-02-28", "2026-03-01", "2026-12-31"];
  expect(days.map((day) => at("E1", day)?.role)).toEqual([
    "sales_advisor",
    "sales_advisor",
    "team_leader",
    "team_leader",
  ]);
  expect(at("E1", "2026-03-01")?.department_id).toBe("D2");
  expect(at("E2", "2026-03-01")).toBeUndefined();
});
