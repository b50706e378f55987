/** Share of inspected archives with a defect that the sign-in book did not note (P02-11, P02-14). */
import type { Metric } from "../metric.ts";
import { findingRate } from "../shapes/finding.ts";
import { type ArchiveKind, archiveKinds } from "./archive-kinds.ts";

const undeclaredRate = ({ kind, title, rule, clause }: ArchiveKind): Metric =>
  findingRate(`archive.undeclared_defect.${kind}`, {
    id: `archive-undeclared-defect-rate.${kind}`,
    title: `${title}缺陷未注明率`,
    definition: "首次检查发现缺陷而签收簿未注明缺件的份数 ÷ 检查份数；门店不注明缺件的不计",
    direction: "lower",
    rule,
    clause,
  });

export const archiveUndeclaredDefects: readonly Metric[] = archiveKinds.map(undeclaredRate);
