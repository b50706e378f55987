/** One integrity check over hand-made rows: what it looked at and what it found. */
import { integrityChecks } from "../../src/integrity/catalogue.ts";
import { type IntegrityResult, runChecks } from "../../src/integrity/run-checks.ts";
import { type AnalysisOptions, analysisOf, type RawRows } from "./analysis-of.ts";

/** Must be called inside a test. */
export async function integrityOf(
  id: string,
  raw: RawRows,
  options: Partial<AnalysisOptions> = {},
): Promise<IntegrityResult> {
  const check = integrityChecks.find((each) => each.id === id);
  if (check === undefined) throw new Error(`no integrity check ${JSON.stringify(id)}`);
  const [result] = await runChecks(await analysisOf(raw, { asOf: "2026-06-30", ...options }), [check]);
  if (result === undefined) throw new Error(`no result of ${id}`);
  return result;
}

/** `[affected, checked]` of all months and stores, and the codes found. */
export async function hitsOf(id: string, raw: RawRows, options: Partial<AnalysisOptions> = {}) {
  const { counts, subjects } = await integrityOf(id, raw, options);
  const sum = (of: "checked" | "affected") => counts.reduce((total, count) => total + count[of], 0);
  return { of: [sum("affected"), sum("checked")], found: subjects.map(({ subject }) => subject) };
}
