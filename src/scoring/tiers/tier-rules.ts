/** What the policy in force says about customer scores, as numbers the scores work with (P11-01…05, P14-02, P14-09). */
import { ConfigError } from "../../errors.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Valued } from "../../policy/profile-schema.ts";

export const GRADE_ID = "tier.grade";

export const tierDimensions = ["credit", "volume", "profit", "potential"] as const;
export type TierDimension = (typeof tierDimensions)[number];

export interface TierRules {
  readonly creditMonths: number;
  readonly volumeMonths: number;
  readonly profitMonths: number;
  readonly potentialMonths: number;
  /** Cooperation after which a customer is assessed formally. */
  readonly assessmentMonths: number;
  readonly excludeOwnDelay: boolean;
  readonly volumeBasis: "amount" | "units";
  /** Share of each dimension in the composite; any scale. */
  readonly weights: Readonly<Record<TierDimension, number>>;
  /** Cut-offs of the dimensions that are scored by fixed steps; null when they are scored by percent rank. */
  readonly fixed: FixedScales | null;
  /** Highest class first. */
  readonly classes: Classes;
  readonly excludedRelations: readonly string[];
  /** Who is graded in the yearly review. */
  readonly graded: "all" | "organisations";
  /** Month and day on which the yearly review begins and ends: `03-25`. */
  readonly reviewStart: string;
  readonly reviewEnd: string;
  /** Dimensions with data that a customer needs to be compared with others. */
  readonly minDimensions: number;
}

export type Classes = Valued<"classifications">["classes"];

/** Credit by the percentage paid on time, volume by yuan or cars, profit by yuan. */
export interface FixedScales {
  readonly credit: Classes;
  readonly volume: Classes;
  readonly profit: Classes;
}

/** The rules in force on a day for a store. Throws ConfigError for a basis or scale that does not exist. */
export function tierRules(policy: Policy, on: string, store: string): TierRules {
  const number = (id: string) => policy.number(id, on, store);
  const basis = oneOf(policy, { id: "tier.volume.basis", on, store }, ["amount", "units"]);
  return {
    creditMonths: number("tier.credit.window_months"),
    volumeMonths: number("tier.volume.window_months"),
    profitMonths: number("tier.profit.window_months"),
    potentialMonths: number("tier.potential.max_age_months"),
    assessmentMonths: number("grading.assessment_months"),
    excludeOwnDelay: policy.flag("tier.credit.exclude_own_delay", on, store),
    volumeBasis: basis,
    weights: {
      credit: number("tier.weight.credit"),
      volume: number("tier.weight.volume"),
      profit: number("tier.weight.profit"),
      potential: number("tier.weight.potential"),
    },
    fixed: fixedScales(policy, { on, store, basis }),
    classes: policy.value("classifications", GRADE_ID, on, store).classes,
    excludedRelations: policy.texts("tier.excluded_relations", on, store),
    graded: oneOf(policy, { id: "grading.customers", on, store }, ["all", "organisations"]),
    reviewStart: policy.text("grading.window_start", on, store),
    reviewEnd: policy.text("grading.window_end", on, store),
    minDimensions: number("tier.min_dimensions"),
  };
}

interface ScaleAt {
  readonly on: string;
  readonly store: string;
  readonly basis: TierRules["volumeBasis"];
}

function fixedScales(policy: Policy, { on, store, basis }: ScaleAt): FixedScales | null {
  const scale = oneOf(policy, { id: "tier.scale", on, store }, ["percent_rank", "fixed"]);
  if (scale === "percent_rank") return null;
  const classes = (id: string) => policy.value("classifications", id, on, store).classes;
  return {
    credit: classes("tier.fixed.credit"),
    volume: classes(`tier.fixed.${basis}`),
    profit: classes("tier.fixed.profit"),
  };
}

function oneOf<const W extends string>(
  policy: Policy,
  { id, on, store }: { readonly id: string; readonly on: string; readonly store: string },
  known: readonly W[],
): W {
  const text = policy.text(id, on, store);
  const found = known.find((each) => each === text);
  if (found === undefined) throw new ConfigError(`unsupported ${id}: ${JSON.stringify(text)}`);
  return found;
}
