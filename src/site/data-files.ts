/** Files that a site publishes beside its pages. */
import { encodeArrow } from "../snapshot/encode-arrow.ts";
import { encodeJson } from "../snapshot/encode-json.ts";
import { encodeQuality } from "../snapshot/encode-quality.ts";
import { quarantineWorkbook } from "../snapshot/quality-workbook.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { visibleSections } from "./site-plan.ts";

interface DataFile {
  readonly path: string;
  readonly title: string;
  /** Section whose facts it holds: an audience without that section does not get the file. */
  readonly section?: string;
  readonly encode: (snapshot: Snapshot) => Uint8Array | string | Promise<Uint8Array>;
}

const dataFiles: readonly DataFile[] = [
  { path: "data/kpi.json", title: "全部指标（JSON，门店、部门、小组）", encode: encodeJson },
  { path: "data/kpi.arrow", title: "全部指标（Arrow，门店、部门、小组）", encode: encodeArrow },
  {
    path: "data/quarantine.xlsx",
    title: "隔离清单（Excel，每个来源文件一张表）",
    section: "quality",
    encode: quarantineWorkbook,
  },
  { path: "data/quality.json", title: "数据质量与可信度核对（JSON）", section: "quality", encode: encodeQuality },
];

export function dataFilesFor({ audience }: Pick<Snapshot, "audience">): DataFile[] {
  const visible = new Set(visibleSections(audience).map(({ id }) => id));
  return dataFiles.filter(({ section }) => section === undefined || visible.has(section));
}
