/** Metrics of channels, campaigns and roadshows, in reading order. */
import type { Metric } from "../metric.ts";
import { channelMetrics } from "./channel-metrics.ts";
import { roadshowApprovalRate } from "./roadshow-approval-rate.ts";
import { roadshowAttainment } from "./roadshow-attainment.ts";
import { roadshowCostPerRecord } from "./roadshow-cost-per-record.ts";
import { roadshowPhotoRate } from "./roadshow-photo-rate.ts";
import { roadshowRecordAttainment } from "./roadshow-record-attainment.ts";
import { roadshowRecordsMissing } from "./roadshow-records-missing.ts";

export const marketingMetrics: readonly Metric[] = [
  ...channelMetrics,
  roadshowAttainment,
  roadshowPhotoRate,
  roadshowApprovalRate,
  roadshowRecordAttainment,
  roadshowRecordsMissing,
  roadshowCostPerRecord,
];
