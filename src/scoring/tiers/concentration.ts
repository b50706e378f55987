/** How much of a store's order amount or profit its largest customers make up (P11-02, P11-06). */
import { type CurvePoint, paretoCurve } from "../statistics/pareto-curve.ts";

export interface Concentration {
  /** Customers with orders in the window. */
  readonly customers: number;
  readonly total_fen: number;
  readonly curve: readonly CurvePoint[];
  /** The given share of customers, rounded up to whole ones, and their share of the total. */
  readonly top_customers: number;
  readonly top_share: number;
  /** Fewest customers that together reach the given share of the total. */
  readonly customers_for_share: number;
}

export interface ConcentrationRule {
  /** Share of customers to look at, 0–1. */
  readonly customers: number;
  /** Share of the total to reach, 0–1. */
  readonly share: number;
}

/** Null without customers or when the total is not positive, so that a share of it means nothing. */
export function concentration(values: readonly number[], rule: ConcentrationRule): Concentration | null {
  const curve = paretoCurve(values);
  if (curve === null) return null;
  const top = Math.ceil(rule.customers * curve.count);
  return {
    customers: curve.count,
    total_fen: curve.total,
    curve: curve.points,
    top_customers: top,
    top_share: curve.shareOf(top),
    customers_for_share: curve.countFor(rule.share),
  };
}
