/** Metrics of the archives family, in reading order. */
import type { Metric } from "../metric.ts";
import { archiveCoverage } from "./archive-coverage.ts";
import { archiveDualFormRate } from "./archive-dual-form-rate.ts";
import { archiveDuplicateFiles } from "./archive-duplicate-files.ts";
import { archiveERecordDays } from "./archive-e-record-days.ts";
import { archiveERecordOnTimeRate } from "./archive-e-record-on-time-rate.ts";
import { archiveFilesAtFaultRate } from "./archive-files-at-fault-rate.ts";
import { archiveHalfYearCheckRate } from "./archive-half-year-check-rate.ts";
import { archiveMissingItems } from "./archive-missing-items.ts";
import { archiveOneFileRate } from "./archive-one-file-rate.ts";
import { archiveRegistrationOnTimeRate } from "./archive-registration-on-time-rate.ts";
import { archiveSteps } from "./archive-steps.ts";
import { archiveUndeclaredDefects } from "./archive-undeclared-defects.ts";
import { contactVerificationRate } from "./contact-verification-rate.ts";
import { customerSignatureDefectRate } from "./customer-signature-defect-rate.ts";
import { headArchiveRates } from "./head-archive-rates.ts";
import { lostArchivePieces } from "./lost-archive-pieces.ts";
import { rectificationOnTimeRate } from "./rectification-on-time-rate.ts";
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
  archiveDualFormRate,
  archiveERecordOnTimeRate,
  archiveERecordDays,
  archiveOneFileRate,
  archiveDuplicateFiles,
  archiveRegistrationOnTimeRate,
  archiveHalfYearCheckRate,
  archiveFilesAtFaultRate,
  ...archiveSteps,
  ...archiveUndeclaredDefects,
  ...headArchiveRates,
  rectificationOnTimeRate,
  lostArchivePieces,
  ...archiveMissingItems,
];
