/** Sales logs that do not match the traffic book (P13-39). */
import { findingFailures } from "../shapes/finding.ts";

export const salesLogMismatches = findingFailures("sales_log.true", {
  id: "sales-log-mismatches",
  title: "不符的销售日志",
  definition: "与客流登记不符或虚假的销售日志份数",
  rule: "P13-39",
  clause: "篇十三 日常第34条",
  needs: ["sales_log"],
});
