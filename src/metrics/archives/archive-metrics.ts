/** Metrics of the archives family, in reading order. */
import type { Metric } from "../metric.ts";
import { archiveCoverage } from "./archive-coverage.ts";
import { archiveMissingItems } from "./archive-missing-items.ts";
import { contactVerificationRate } from "./contact-verification-rate.ts";
import { customerSignatureDefectRate } from "./customer-signature-defect-rate.ts";
import { saleArchiveOnTimeRate } from "./sale-archive-on-time-rate.ts";
import { saleFileCompletenessRate } from "./sale-file-completeness-rate.ts";
import { saleItemCompletenessRate } from "./sale-item-completeness-rate.ts";
import { serviceArchiveHandoverRate } from "./service-archive-handover-rate.ts";
import { serviceArchiveOnTimeRate } from "./service-archive-on-time-rate.ts";
import { serviceFileCompletenessRate } from "./service-file-completeness-rate.ts";
import { serviceItemCompletenessRate } from "./service-item-completeness-rate.ts";

export const archiveMetrics: readonly Metric[] = [
  saleArchiveOnTimeRate,
  serviceArchiveOnTimeRate,
  serviceArchiveHandoverRate,
  archiveCoverage,
  saleFileCompletenessRate,
  serviceFileCompletenessRate,
  saleItemCompletenessRate,
  serviceItemCompletenessRate,
  customerSignatureDefectRate,
  contactVerificationRate,
  ...archiveMissingItems,
];
