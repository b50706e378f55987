/** On-time and completeness rates of a department's archives, for the head in office on the day (P02-09). */
import type { Metric } from "../metric.ts";
import { findingRate } from "../shapes/finding.ts";
import { type ArchiveKind, archiveKinds } from "./archive-kinds.ts";

const ofHeads = {
  rule: "P02-09",
  clause: "篇二 职责第2条",
  grains: ["department", "employee"],
  needs: ["department_head"],
} as const;

const onTime = ({ kind, title }: ArchiveKind): Metric =>
  findingRate(`head.${kind}_handover`, {
    ...ofHeads,
    id: `head-archive-on-time-rate.${kind}`,
    title: `部门负责人：${title}按时移交率`,
    definition: "当期到期的档案中按时移交的份数 ÷ 到期份数，计入到期日在任的部门负责人",
  });

const complete = ({ kind, title }: ArchiveKind): Metric =>
  findingRate(`head.${kind}_complete`, {
    ...ofHeads,
    id: `head-file-completeness-rate.${kind}`,
    title: `部门负责人：${title}完整率`,
    definition: "首次检查资料齐全有效的档案份数 ÷ 检查份数，计入检查日在任的部门负责人",
  });

export const headArchiveRates: readonly Metric[] = [...archiveKinds.map(onTime), ...archiveKinds.map(complete)];
