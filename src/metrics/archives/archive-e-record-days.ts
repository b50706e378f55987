/** Middle number of days from hand-over to the electronic record (P02-02, P02-11). */
import { findingMeasure } from "../shapes/finding.ts";

export const archiveERecordDays = findingMeasure("archive.e_record_lag", {
  id: "archive-e-record-days",
  title: "移交至电子档案天数（中位数）",
  definition: "当期建立电子档案的份数中，从移交到建立电子档案的天数的中位数",
  unit: "days",
  aggregate: "median",
  rule: "P02-02",
  clause: "篇二 总则第1条",
  needs: ["archive_processing"],
});
