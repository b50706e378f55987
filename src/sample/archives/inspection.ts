/** What the archivist finds when he opens a package for the first time. */
import type { Random } from "../random.ts";
import type { DeliveryRow } from "../sales/delivery-row.ts";
import { type Paper, type PaperState, salePapers, servicePapers } from "./papers.ts";

export type PaperStates = Readonly<Record<string, PaperState>>;

/** Chance that one paper is at fault, before the sloppiness of whoever made the package. */
const FAULTY = { sale: 0.008, service: 0.011 };
const signedFaults = { absent: 30, not_valid: 15, unsigned: 30, signed_wrong: 10, staff_unsigned: 15 };
const plainFaults = { absent: 70, not_valid: 30 };

export const papersOf = (delivery: DeliveryRow): readonly Paper[] =>
  delivery.kind === "sale" ? salePapers : servicePapers;

export function inspect(random: Random, delivery: DeliveryRow, sloppiness: number): PaperStates {
  const faulty = FAULTY[delivery.kind] * sloppiness;
  return Object.fromEntries(
    papersOf(delivery).map((paper): [string, PaperState] => {
      const fault: PaperState = random.weighted(paper.isSigned ? signedFaults : plainFaults);
      const isFaulty = random.chance(faulty);
      if (!isNeeded(paper, delivery)) return [paper.code, "not_needed"];
      return [paper.code, isFaulty ? fault : "ok"];
    }),
  );
}

/** The twelfth paper is for specific customers, the twelve checks for maintenance. */
function isNeeded(paper: Paper, delivery: DeliveryRow): boolean {
  if (paper.code === "specific_proof") return delivery.is_specific;
  if (paper.code === "free_check_12") return delivery.visit_type === "maintenance";
  return true;
}

export const isWhole = (states: PaperStates): boolean =>
  Object.values(states).every((state) => state === "ok" || state === "not_needed");
