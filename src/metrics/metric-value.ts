/** One cell of the long metric table, and the JSON shape that other programs rely on. */
import type { Direction, Grain, Unit } from "./metric.ts";

export interface MetricValue {
  readonly metric: string;
  /** `2026-03`, `2026-P2` or `2026`. */
  readonly period: string;
  readonly grain: Grain;
  readonly store: string;
  readonly department: string | null;
  readonly team: string | null;
  readonly employee: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Unrounded; null when nothing was due. A store that keeps no such records has null parts as well. */
  readonly value: number | null;
}

/** A row of `guanlan kpi --json`. */
export interface KpiRow extends MetricValue {
  readonly title: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly target: number | null;
  readonly clause: string;
  readonly as_of: string;
  readonly profile: string;
}
