/** Events of one period and grain added up by the engine, before they become a value. */
import type { PeriodKind } from "../calendar/periods.ts";
import type { Grain } from "./metric.ts";

export interface CellKeys {
  readonly store: string;
  readonly department: string | null;
  readonly team: string | null;
  readonly employee: string | null;
}

export interface Cell extends CellKeys {
  readonly kind: PeriodKind;
  /** First day of the period. */
  readonly start: string;
  readonly grain: Grain;
  /** Σ numerator, distinct subjects or null, as the aggregate asks. */
  readonly numerator: number | null;
  /** Σ denominator or the number of values. */
  readonly denominator: number | null;
  /** Quantile of the numerators, for those aggregates. */
  readonly quantile: number | null;
}

export const grainOrder: readonly Grain[] = ["store", "department", "team", "employee"];
