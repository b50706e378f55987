/** Targets of guanlan.yaml: which one holds for a store on a day, and whether a value meets it. */
import type { Direction } from "../metrics/metric.ts";
import { OPEN_END } from "../policy/profile-schema.ts";
import type { Target } from "../project/project-schema.ts";
import type { TargetValue } from "./snapshot.ts";

const OPEN_START = "0000-01-01";

/** Targets with their validity made explicit; a store's own stands before the group's. */
export function targetValues(targets: readonly Target[]): TargetValue[] {
  return targets
    .map(({ metric, value, store, effective_from, effective_to }) => ({
      metric,
      value,
      store: store ?? null,
      effective_from: effective_from ?? OPEN_START,
      effective_to: effective_to ?? OPEN_END,
    }))
    .sort((a, b) => Number(a.store === null) - Number(b.store === null));
}

/** The target on a day, for a store when it has its own; null when there is none. */
export function targetOn(
  targets: readonly TargetValue[],
  metric: string,
  { day, store }: { readonly day: string; readonly store: string | null },
): number | null {
  const found = targets.find(
    (each) =>
      each.metric === metric &&
      (each.store === null || each.store === store) &&
      each.effective_from <= day &&
      day <= each.effective_to,
  );
  return found?.value ?? null;
}

/** Reaching the target exactly meets it (V-06). */
export function isMet(value: number | null, target: number | null, direction: Direction): boolean | null {
  if (value === null || target === null || direction === "neutral") return null;
  return direction === "higher" ? value >= target : value <= target;
}
