/** Which dimensions a customer has data for. */
import type { TierFacts } from "./tier-row.ts";
import { type TierDimension, tierDimensions } from "./tier-rules.ts";

export function knownDimensions(facts: TierFacts): TierDimension[] {
  const isKnown: Readonly<Record<TierDimension, boolean>> = {
    credit: facts.days_late !== null,
    volume: facts.amount_fen !== null,
    profit: facts.profit_fen !== null,
    potential: facts.potential !== null,
  };
  return tierDimensions.filter((dimension) => isKnown[dimension]);
}
