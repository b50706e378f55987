/** Every core and strong rule, walked on the sample: what the register names for it gives a figure, a list or a status. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parsePeriod } from "../../src/calendar/periods.ts";
import { packOf } from "../../src/exports/pack/pack-of.ts";
import { runChecks } from "../../src/integrity/run-checks.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { allPeriods, evaluate } from "../../src/metrics/evaluate.ts";
import { loadRuleRegister } from "../../src/policy/rule-register.ts";
import { openProject } from "../../src/project/project.ts";
import { allowancesIn } from "../../src/scoring/allowances.ts";
import { allPenalties } from "../../src/scoring/proposed-penalties.ts";
import { rankingOf } from "../../src/scoring/ranking.ts";
import { tierReports } from "../../src/scoring/tiers/tier-report.ts";
import { tiersAt } from "../../src/scoring/tiers/tiers-at.ts";
import { leaksIn } from "../../src/site/leaks.ts";
import { sitePlan } from "../../src/site/site-plan.ts";
import { reportLog } from "../../src/snapshot/report-log.ts";
import { metricsOf } from "../../src/snapshot/rule-state.ts";
import { takeSnapshot } from "../../src/snapshot/take-snapshot.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";
import { penaltyEvidence } from "../support/penalty-evidence.ts";

const asOf = "2026-09-30";
const project = openProject(inject("sampleProject"));
const rules = loadRuleRegister()
  .flatMap((chapter) => chapter.rules)
  .filter(({ relevance }) => relevance === "core" || relevance === "strong");
let analysis: Analysis;
/** What there is of each witness, by its name in the register; a list of deductions also by rule. */
const found = new Map<string, number>();
let proposalsFor: (rule: string) => number;

beforeAll(async () => {
  analysis = await openAnalysis(project, { asOf });
  await findFigures();
  await findLists();
  await findOutputs();
});
afterAll(() => analysis.close());

const count = (witness: string, rows: number) => found.set(witness, (found.get(witness) ?? 0) + rows);

async function findFigures(): Promise<void> {
  const periods = (await allPeriods(analysis)).filter(({ kind }) => kind === "month");
  for (const grain of ["store", "department", "team", "employee"] as const) {
    const silent = metrics.filter(({ id, grains }) => grains.includes(grain) && !found.has(`metric:${id}`));
    for (const { metric, value } of await evaluate(analysis, { metrics: silent, periods, grains: [grain] })) {
      if (value !== null) count(`metric:${metric}`, 1);
    }
  }
  for (const { check, counts } of await runChecks(analysis)) {
    for (const { checked } of counts) count(`check:${check.id}`, checked);
  }
}

async function findLists(): Promise<void> {
  const rows = await allPenalties(analysis);
  const allowances = await allowancesIn(analysis, { start: "2024-10-01", end: asOf });
  proposalsFor = penaltyEvidence({ policy: analysis.policy, rows, allowances });
  count("list:reports", (await reportLog(analysis)).length);
  count("list:ranking", (await rankingOf(analysis, parsePeriod("2026-P4"))).length);
  const at = tiersAt(analysis);
  for (const { rows: graded } of await at(asOf)) count("list:tiers", graded.filter(({ rank }) => rank !== null).length);
  for (const { ageing, complaints, concentration, migration, resources, review, visits } of await tierReports(
    analysis,
    asOf,
    at,
  )) {
    count("list:tiers/ageing", ageing.buckets.length);
    count("list:tiers/complaints", complaints.rows.length);
    count("list:tiers/concentration", concentration.amount?.customers ?? 0);
    count("list:tiers/migration", migration.up + migration.down);
    count("list:tiers/resources", resources.length);
    count("list:tiers/review", review.decided);
    count("list:tiers/visits", visits.length);
  }
}

/** The product's own promises, kept for the readers of the sample. */
async function findOutputs(): Promise<void> {
  const seenBy = (audience: string) =>
    takeSnapshot(project, analysis, { audience, focus: parsePeriod("2026-08"), progress: () => {} });
  const all = await seenBy("management");
  const few = await seenBy("meeting");
  const pages = (taken: typeof all) => sitePlan(taken.snapshot).pages;
  const text = JSON.stringify(few.snapshot);
  const leaks = (added: string) => leaksIn(text + added, few.forbiddenNames).length;
  const sections = (external: boolean) =>
    packOf(all.snapshot, { period: "2026-08", external, copyLabel: "" }).sections.map(({ id }) => id);
  count("output:reports", pages(all).filter(({ period }) => period === "2026-08").length);
  count("output:audience", leaks("") === 0 ? pages(all).length - pages(few).length : 0);
  count("output:leak-scan", leaks(`，${few.forbiddenNames[0]}，`));
  count("output:internal-grades", sections(false).filter((id) => !sections(true).includes(id)).length);
}

/** Everything that answers the rule, and whether the sample shows it. */
function answersTo(rule: (typeof rules)[number]): [witness: string, shown: number][] {
  const measured = metricsOf(rule, metrics).map((id) => `metric:${id}`);
  const named = rule.by.filter((each) => !each.startsWith("metric:"));
  return [...measured, ...named].map((each) => [
    each,
    each === "list:penalties" ? proposalsFor(rule.id) : (found.get(each) ?? 0),
  ]);
}

/** What has nothing to show by the sample's last day, and why. */
const unheard = [
  // Its attendance list has no end of the shift, so nobody can leave before it.
  "P13-11 metric:early-leaves",
  // Papers handed to the assistant too late cost nothing beside the late archive, unless a setting says so.
  "P13-102 list:penalties",
  // The deduction for the same loss that comes from chapter 2 is in force.
  "P13-105 list:penalties",
  // Counted at the end of the year in which the first firms are due: see below.
  "P14-03 metric:credit-rated-rate",
  "P14-03 metric:accounts-reconciled-rate",
];

test("what answers a core or strong rule has something to show", () => {
  const silent = rules.flatMap((rule) =>
    answersTo(rule)
      .filter(([, shown]) => shown === 0)
      .map(([witness]) => `${rule.id} ${witness}`),
  );
  expect(silent).toEqual(unheard);
});

/** Which kind of answer shows something, the first one named; `reason`: none, and the register says why. */
function stateOf(rule: (typeof rules)[number]): string {
  const shown = answersTo(rule).filter(([, rows]) => rows > 0);
  const [kind = rule.reason === undefined ? "nothing" : "reason"] = shown.map(([witness]) => witness.split(":")[0]);
  return kind;
}

test("every core and strong rule has an answer that runs, or a stated reason", () => {
  const states = new Map(rules.map((rule) => [rule, stateOf(rule)]));
  const having = (state: string) => [...states].filter(([, each]) => each === state).map(([{ id }]) => id);
  const tally = (["core", "strong"] as const).map((relevance) => {
    const own = [...states].filter(([rule]) => rule.relevance === relevance).map(([, state]) => state);
    const kinds = [...new Set(own)].sort().map((kind) => `${own.filter((each) => each === kind).length} ${kind}`);
    return `${own.length} ${relevance}: ${kinds.join(", ")}`;
  });
  process.stdout.write(`rules that run on the sample: ${tally.join("; ")}\n`);
  expect(having("nothing")).toEqual([]);
  expect(having("reason")).toEqual(["P14-03"]);
});

test("firms' credit and accounts are counted when the year is over", async () => {
  const later = await openAnalysis(project, { asOf: "2026-12-31" });
  try {
    const yearly = metrics.filter(({ rule }) => rule === "P14-03");
    const rates = await evaluate(later, { metrics: yearly, periods: [parsePeriod("2026-12")], grains: ["store"] });
    expect(rates.map(({ metric, store, denominator }) => [metric, store, (denominator ?? 0) > 0])).toEqual(
      ["credit-rated-rate", "accounts-reconciled-rate"].flatMap((id) => ["S1", "S2", "S3"].map((s) => [id, s, true])),
    );
  } finally {
    await later.close();
  }
});
