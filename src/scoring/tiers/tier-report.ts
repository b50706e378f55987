/** What a store's grades lead to, as of a day: who moved, who owes, who is visited and served (chapters 11, 14 and 8). */
import { addDays } from "../../calendar/day-number.ts";
import type { Judged } from "../../metrics/judged.ts";
import { duckdbSql } from "../../metrics/portable.ts";
import { type Ageing, ageing } from "./ageing.ts";
import { before } from "./before.ts";
import { type ComplaintPriority, complaintPriority } from "./complaint-priority.ts";
import { type Concentration, concentration } from "./concentration.ts";
import { type FormalReview, formalReview } from "./formal-review.ts";
import { gradeMigration } from "./grade-migration.ts";
import type { Migration } from "./migration.ts";
import { profitsOver } from "./profits-over.ts";
import { type ResourceRow, resourceFit } from "./resource-fit.ts";
import type { TierFacts } from "./tier-row.ts";
import type { StoreTiers } from "./tiers.ts";
import type { TiersAt } from "./tiers-at.ts";
import { type TreatmentFacts, treatmentFacts } from "./treatment-facts.ts";
import { type TreatmentRules, treatmentRules, valueGrades } from "./treatment-rules.ts";
import { type FrequencyRow, visitFrequency } from "./visit-frequency.ts";

export interface TierReport {
  readonly store: string;
  readonly as_of: string;
  readonly ageing: Ageing;
  /** Computed grades, from the end of the month before. */
  readonly migration: Migration;
  readonly concentration: { readonly amount: Concentration | null; readonly profit: Concentration | null };
  readonly resources: readonly ResourceRow[];
  /** First days of the stretches of days up to the as-of day that resources and complaints are counted over. */
  readonly resources_from: string;
  readonly complaints_from: string;
  readonly visits: readonly FrequencyRow[];
  readonly complaints: ComplaintPriority;
  readonly review: FormalReview;
}

/** One report per store whose policy has grades; every one from what was known on the day. */
export async function tierReports(analysis: Judged, asOf: string, at: TiersAt): Promise<TierReport[]> {
  const { db, sql = duckdbSql } = analysis;
  const stores = await at(asOf);
  const rules = new Map(stores.map(({ store }) => [store, treatmentRules(analysis.policy, asOf, store)]));
  const months = [...rules.values()].map(longestWindow);
  const facts = await treatmentFacts({
    db,
    sql,
    asOf,
    after: before(asOf, Math.max(1, ...months)),
  });
  const previous = await at(lastDayBefore(asOf));
  const profits = profitsOver({ db, sql, asOf });
  const reports: TierReport[] = [];
  for (const own of stores) {
    const treatment = rules.get(own.store) ?? treatmentRules(analysis.policy, asOf, own.store);
    const profit = await profits(treatment.fitMonths);
    reports.push({
      store: own.store,
      as_of: asOf,
      ...treatmentOf({ own, asOf, facts, rules: treatment, profit }),
      migration: gradeMigration(previous.find(({ store }) => store === own.store)?.rows ?? [], own),
      review: await formalReview(analysis, { own, asOf, at }),
    });
  }
  return reports;
}

/** The last day of the month before the day's. */
const lastDayBefore = (day: string): string => addDays(`${day.slice(0, "YYYY-MM".length)}-01`, -1);

/** Twice a period of visits, so that the last whole one lies inside. */
const longestWindow = ({ fitMonths, complaintMonths, frequency }: TreatmentRules): number =>
  Math.max(fitMonths, complaintMonths, 2 * Math.max(frequency.outOfTownMonths, ...frequency.months.values()));

interface Treatment {
  readonly own: StoreTiers;
  readonly asOf: string;
  readonly facts: TreatmentFacts;
  readonly rules: TreatmentRules;
  readonly profit: ReadonlyMap<string, number>;
}

function treatmentOf({ own, asOf, facts, rules, profit }: Treatment) {
  const isInFit = ({ on }: { readonly on: string }) => on > before(asOf, rules.fitMonths);
  const grades = new Map(own.facts.map((each) => [each.customer, each.grades]));
  return {
    ageing: ageing(
      facts.open.filter(({ store }) => store === own.store),
      rules.ageing,
    ),
    concentration: {
      amount: concentration(
        ordering(own.facts).flatMap(({ amount_fen }) => amount_fen ?? []),
        rules.concentration,
      ),
      profit: concentration(costed(own.facts), rules.concentration),
    },
    resources_from: addDays(before(asOf, rules.fitMonths), 1),
    complaints_from: addDays(before(asOf, rules.complaintMonths), 1),
    resources: resourceFit(
      {
        customers: own.rows.map(({ customer, grade_in_force: grade }) => ({ customer, grade })),
        profit,
        visits: facts.visits.filter(isInFit).map(({ customer }) => ({ customer, amount: 1 })),
        hours: facts.hours.filter(isInFit).map(({ customer, hours }) => ({ customer, amount: hours })),
      },
      valueGrades,
    ),
    visits: visitFrequency({ customers: own.facts, visits: facts.visits, asOf, rules: rules.frequency }),
    complaints: complaintPriority(
      {
        complaints: facts.complaints.filter(
          ({ store, received_on }) => store === own.store && received_on > before(asOf, rules.complaintMonths),
        ),
        gradesOf: (customer) => grades.get(customer) ?? [],
        reviewEnd: own.rules.reviewEnd,
      },
      valueGrades,
    ),
  };
}

const ordering = (facts: readonly TierFacts[]): TierFacts[] => facts.filter(({ orders }) => orders > 0);
const costed = (facts: readonly TierFacts[]): number[] =>
  ordering(facts).flatMap(({ profit_fen }) => (profit_fen === null ? [] : [profit_fen]));
