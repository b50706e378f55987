/** Reports found untrue (P13-65). */
import { findingFailures } from "../shapes/finding.ts";

export const falseDataFindings = findingFailures("data.true", {
  id: "false-data-findings",
  title: "虚假资料",
  definition: "核查发现不实的资料份数",
  rule: "P13-65",
  clause: "篇十三 大客户第2条",
  needs: ["data_audit"],
});
