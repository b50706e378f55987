/** Violations that the policy does not punish twice (P02-19 and P02-20, X-03). */
import type { Policy } from "../policy/policy.ts";
import type { Violation } from "./penalty-row.ts";

/** Leaves out what another penalty for the same papers already covers, unless a setting says that both apply. */
export function withoutDoublePunishment(violations: readonly Violation[], policy: Policy): Violation[] {
  const late = new Set(violations.filter(isLateServiceArchive).map(({ subject }) => subject));
  return violations.filter((violation) => {
    const { penalty, subject, arose_on: on, store } = violation;
    const isAllowed = (setting: string) => policy.find("settings", setting, on, store)?.value !== false;
    if (serviceDefects.has(penalty)) return !late.has(subject) || isAllowed("archive.cumulate_late_and_defect");
    if (penalty !== "papers.to_assistant_late") return true;
    const isArchivePunished = policy.find("penalties", "archive.sale_handover_late", on, store) !== undefined;
    return !isArchivePunished || isAllowed("penalty.papers_beside_archive");
  });
}

const isLateServiceArchive = ({ penalty }: Violation): boolean => penalty === "archive.service_handover_late";

const serviceDefects = new Set([
  "archive.service_defect",
  "archive.service_customer_signature",
  "archive.service_staff_signature",
]);
