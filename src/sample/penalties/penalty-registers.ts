/** What is kept about deductions: pay, lost papers, orders to correct, decisions about proposals. */
import type { ArchivePackage } from "../archives/packages.ts";
import type { DeliveryRow } from "../sales/delivery-row.ts";
import type { StoreContext } from "../store-context.ts";
import { type DecisionRow, decisionsOf } from "./decisions.ts";
import { type LossRow, lossesOf } from "./losses.ts";
import { type PayRow, payOf } from "./pay.ts";
import { type RectificationRow, rectifications } from "./rectifications.ts";

export interface PenaltyRegisters {
  readonly pay: readonly PayRow[];
  readonly losses: readonly LossRow[];
  readonly rectifications: readonly RectificationRow[];
  readonly decisions: readonly DecisionRow[];
}

interface Business {
  readonly packages: readonly ArchivePackage[];
  readonly services: readonly DeliveryRow[];
}

/** The third store keeps none: its proposals stay open, and its ranges without an amount. */
export function penaltyRegisters(context: StoreContext, { packages, services }: Business): PenaltyRegisters {
  if (context.index % 3 === 0) return { pay: [], losses: [], rectifications: [], decisions: [] };
  return {
    pay: payOf(context),
    losses: lossesOf(context, packages),
    rectifications: rectifications(context, packages),
    decisions: decisionsOf(context, services),
  };
}
