/** Files that a site publishes beside its pages. */
import { encodeArrow } from "../snapshot/encode-arrow.ts";
import { encodeJson } from "../snapshot/encode-json.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";

interface DataFile {
  readonly path: string;
  readonly title: string;
  readonly encode: (snapshot: Snapshot) => Uint8Array | string;
}

export const dataFiles: readonly DataFile[] = [
  { path: "data/kpi.json", title: "全部指标（JSON，门店、部门、小组）", encode: encodeJson },
  { path: "data/kpi.arrow", title: "全部指标（Arrow，门店、部门、小组）", encode: encodeArrow },
];
