/** How much a figure changed against another period: percentage points for rates, percent for the rest (V-12). */
import type { Direction, Unit } from "../metrics/metric.ts";
import { oneDecimal } from "../policy/number-text.ts";

export interface Change {
  /** `+2.3 个百分点`, `-12.5%`, `持平`; a sentence when there is nothing to compare. */
  readonly text: string;
  readonly sense: "up" | "down" | "same" | "none";
  /** Whether that is good news; null when neither. */
  readonly better: boolean | null;
}

export interface Compared {
  readonly value: number | null;
  readonly before: number | null;
  readonly unit: Unit;
  readonly direction: Direction;
}

const none = (text: string): Change => ({ text, sense: "none", better: null });

/** Without a value on either side there is no change; from zero there is no percentage. */
export function changeOf({ value, before, unit, direction }: Compared): Change {
  if (value === null || before === null) return none("—");
  const step = unit === "ratio" ? value - before : relative(value, before);
  if (step === null) return none(value === 0 ? "持平" : "上期为 0");
  const size = oneDecimal(Math.abs(step) * 100);
  if (Number(size) === 0) return { text: "持平", sense: "same", better: null };
  const up = step > 0;
  return {
    text: `${up ? "+" : "-"}${size}${unit === "ratio" ? " 个百分点" : "%"}`,
    sense: up ? "up" : "down",
    better: direction === "neutral" ? null : up === (direction === "higher"),
  };
}

function relative(value: number, before: number): number | null {
  return before === 0 ? null : (value - before) / Math.abs(before);
}
