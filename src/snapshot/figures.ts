/** Looks up figures of a snapshot with what stands beside them: target, verdict, previous period, year before. */
import { parsePeriod, shiftPeriod } from "../calendar/periods.ts";
import type { MetricCell, MetricInfo, Snapshot } from "./snapshot.ts";
import { isMet, targetOn } from "./targets.ts";

/** Whose figure: the whole group when empty. */
export interface Scope {
  readonly store?: string | null;
  readonly department?: string | null;
  readonly team?: string | null;
  readonly employee?: string | null;
}

export interface Amount {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface Figure extends Amount {
  readonly metric: MetricInfo;
  readonly period: string;
  readonly target: number | null;
  /** Null without a target or without a value. */
  readonly met: boolean | null;
  /** Same length of time before; null when there is no data. */
  readonly previous: Amount | null;
  readonly lastYear: Amount | null;
}

const nothing: Amount = { numerator: null, denominator: null, value: null };

export class Figures {
  readonly snapshot: Snapshot;
  readonly #cells = new Map<string, MetricCell>();
  readonly #metrics = new Map<string, MetricInfo>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    for (const metric of snapshot.metrics) this.#metrics.set(metric.id, metric);
    for (const cell of snapshot.cells) this.#cells.set(keyOf(cell.metric, cell.period, cell), cell);
  }

  /** Undefined for a metric that the catalogue does not have. */
  metric(id: string): MetricInfo | undefined {
    return this.#metrics.get(id);
  }

  amount(metric: string, period: string, scope: Scope = {}): Amount | null {
    return this.#cells.get(keyOf(metric, period, scope)) ?? null;
  }

  figure(metric: MetricInfo, period: string, scope: Scope = {}): Figure {
    const amount = this.amount(metric.id, period, scope) ?? nothing;
    const span = parsePeriod(period);
    const target = targetOn(this.snapshot.targets, metric.id, { day: span.end, store: scope.store ?? null });
    return {
      metric,
      period,
      numerator: amount.numerator,
      denominator: amount.denominator,
      value: amount.value,
      target,
      met: isMet(amount.value, target, metric.direction),
      previous: this.amount(metric.id, shiftPeriod(span, -1).id, scope),
      lastYear: this.amount(metric.id, yearBefore(period), scope),
    };
  }
}

/** `2026-03` → `2025-03`, `2026-P2` → `2025-P2`. */
export function yearBefore(period: string): string {
  return period.replace(/^\d{4}/, (year) => String(Number(year) - 1));
}

function keyOf(metric: string, period: string, { store, department, team, employee }: Scope): string {
  return [metric, period, store, department, team, employee].map((part) => part ?? "").join("\t");
}
