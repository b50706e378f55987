/** What the policy in force says about how graded customers are treated, as numbers (P08-06, P08-07, P14-16, P14-19). */
import type { Policy } from "../../policy/policy.ts";
import type { ConcentrationRule } from "./concentration.ts";
import type { Classes } from "./tier-rules.ts";
import type { FrequencyRules } from "./visit-frequency.ts";

/** Value grades that people give in the yearly review, best first (P14-02). */
export const valueGrades = ["A", "B", "C"] as const;

export interface TreatmentRules {
  readonly ageing: Classes;
  readonly concentration: ConcentrationRule;
  readonly fitMonths: number;
  readonly complaintMonths: number;
  readonly frequency: FrequencyRules;
}

export function treatmentRules(policy: Policy, on: string, store: string): TreatmentRules {
  const number = (id: string) => policy.number(id, on, store);
  return {
    ageing: policy.value("classifications", "receivable.ageing", on, store).classes,
    concentration: {
      customers: number("tier.concentration.customers") / 100,
      share: number("tier.concentration.share") / 100,
    },
    fitMonths: number("tier.fit.window_months"),
    complaintMonths: number("tier.complaints.window_months"),
    frequency: {
      months: new Map(valueGrades.map((grade) => [grade, number(`visit.frequency.${grade.toLowerCase()}`)])),
      outOfTownMonths: number("visit.frequency.out_of_town"),
      reviewEnd: policy.text("grading.window_end", on, store),
    },
  };
}
