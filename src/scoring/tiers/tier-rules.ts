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
  /** Highest class first. */
  readonly classes: Valued<"classifications">["classes"];
  readonly excludedRelations: readonly string[];
  /** Dimensions with data that a customer needs to be compared with others. */
  readonly minDimensions: number;
}

/** The rules in force on a day for a store. Throws ConfigError for a basis or scale that does not exist. */
export function tierRules(policy: Policy, on: string, store: string): TierRules {
  const number = (id: string) => policy.number(id, on, store);
  const scale = policy.text("tier.scale", on, store);
  if (scale !== "percent_rank") throw new ConfigError(`unsupported tier.scale: ${JSON.stringify(scale)}`);
  return {
    creditMonths: number("tier.credit.window_months"),
    volumeMonths: number("tier.volume.window_months"),
    profitMonths: number("tier.profit.window_months"),
    potentialMonths: number("tier.potential.max_age_months"),
    assessmentMonths: number("grading.assessment_months"),
    excludeOwnDelay: policy.flag("tier.credit.exclude_own_delay", on, store),
    volumeBasis: volumeBasis(policy.text("tier.volume.basis", on, store)),
    weights: {
      credit: number("tier.weight.credit"),
      volume: number("tier.weight.volume"),
      profit: number("tier.weight.profit"),
      potential: number("tier.weight.potential"),
    },
    classes: policy.value("classifications", GRADE_ID, on, store).classes,
    excludedRelations: policy.texts("tier.excluded_relations", on, store),
    minDimensions: number("tier.min_dimensions"),
  };
}

function volumeBasis(text: string): TierRules["volumeBasis"] {
  if (text === "amount" || text === "units") return text;
  throw new ConfigError(`unsupported tier.volume.basis: ${JSON.stringify(text)}`);
}
