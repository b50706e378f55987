/** Share of archives that went through the six steps of hand-over in order, both sides having signed (P02-11, P02-14). */
import type { Metric } from "../metric.ts";
import { findingRate } from "../shapes/finding.ts";
import { type ArchiveKind, archiveKinds } from "./archive-kinds.ts";

const stepsRate = ({ kind, title, rule, clause }: ArchiveKind): Metric =>
  findingRate(`archive.steps.${kind}`, {
    id: `archive-steps-rate.${kind}`,
    title: `${title}移交流程完整率`,
    definition:
      "移交满规定工作日的档案中，自查、移交双方签字、检查、复印扫描、原件入柜、电子档案六步齐全且先后有序的份数 ÷ 份数",
    rule,
    clause,
    needs: ["archive_processing"],
  });

export const archiveSteps: readonly Metric[] = archiveKinds.map(stepsRate);
