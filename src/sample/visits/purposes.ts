/** Why a firm is visited, and what it is to the store. */
import type { Random } from "../random.ts";

export type Purpose =
  | "market_research"
  | "competitor"
  | "care_relation"
  | "care_volume"
  | "care_collection"
  | "new_customer"
  | "new_product"
  | "coverage";
export type TargetKind = "existing" | "target" | "potential" | "peer";

const withPartner = { care_relation: 40, care_volume: 25, care_collection: 20, new_product: 15 };
const withProspect = { new_customer: 60, new_product: 20, coverage: 20 };
const withPeer = { competitor: 60, market_research: 40 };

/** Null stands for a peer in the trade. */
export function drawPurpose(random: Random, firm: { readonly hasTraded: boolean } | null): Purpose {
  if (firm === null) return random.weighted(withPeer);
  return firm.hasTraded ? random.weighted(withPartner) : random.weighted(withProspect);
}

export function targetOf(random: Random, firm: { readonly hasTraded: boolean } | null): TargetKind {
  if (firm === null) return "peer";
  return firm.hasTraded ? "existing" : random.pick(["target", "potential"] as const);
}
