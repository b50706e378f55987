/** The period of a report as a reader names it. */
import { titleOfPeriod } from "./site-plan.ts";

/** `2026年3月`, `2026年第10周`, `2026年3–4月`, `2026年上半年`, `2026年`. */
export function reportPeriodTitle(period: string): string {
  const [, year = "", kind, number] = /^(\d{4})-([WH])(\d+)$/.exec(period) ?? [];
  if (kind === "W") return `${year}年第${Number(number)}周`;
  if (kind === "H") return `${year}年${number === "1" ? "上" : "下"}半年`;
  return titleOfPeriod(period);
}
