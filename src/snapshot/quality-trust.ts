/** How far a figure can be trusted: the worst share of contradicting records among the checks that touch it. */
import type { Quality, QualityCheck, TrustLimits } from "./quality.ts";

export type TrustGrade = "sound" | "notice" | "doubt";

/** `留意` asks to look, `先核对` asks to look before the figure is quoted; neither says that the figure is wrong. */
export const trustWords: Readonly<Record<TrustGrade, string>> = { sound: "可靠", notice: "留意", doubt: "先核对" };

export interface CheckShare {
  readonly check: QualityCheck;
  readonly checked: number;
  readonly affected: number;
  readonly grade: TrustGrade;
}

export interface Trust {
  readonly grade: TrustGrade;
  /** Checks that looked at something, the worst first. */
  readonly shares: readonly CheckShare[];
}

/** Null when nothing was looked at: no mark is better than a good one for nothing. */
export function trustOf(quality: Pick<Quality, "checks" | "trustLimits">, metric: string, month: string): Trust | null {
  const { checks, trustLimits } = quality;
  if (trustLimits === null) return null;
  const shares = checks
    .filter(({ metrics }) => metrics.includes(metric))
    .map((check) => shareOf(check, month, trustLimits))
    .filter(({ checked }) => checked > 0)
    .sort((a, b) => b.affected / b.checked - a.affected / a.checked);
  const [worst] = shares;
  return worst === undefined ? null : { grade: worst.grade, shares };
}

/** Of all stores together, in a month or up to its end as the check says. */
export function shareOf(check: QualityCheck, month: string, limits: TrustLimits): CheckShare {
  const counts = check.counts.filter((each) => (check.span === "month" ? each.month === month : each.month <= month));
  const sum = (of: "checked" | "affected") => counts.reduce((total, count) => total + count[of], 0);
  const [checked, affected] = [sum("checked"), sum("affected")];
  return { check, checked, affected, grade: gradeOf(affected, checked, limits) };
}

/** `超过` a limit excludes the limit itself (V-06). */
export function gradeOf(affected: number, checked: number, { notice, doubt }: TrustLimits): TrustGrade {
  const hundredfold = affected * 100;
  if (hundredfold > checked * doubt) return "doubt";
  return hundredfold > checked * notice ? "notice" : "sound";
}
