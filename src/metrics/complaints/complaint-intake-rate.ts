/** Share of complaints taken in by the department that should (P09-03). */
import { findingRate } from "../shapes/finding.ts";

export const complaintIntakeRate = findingRate("complaint.intake", {
  id: "complaint-intake-rate",
  title: "投诉统一受理率",
  definition: "由指定部门接诉的件数 ÷ 写明接诉部门的件数",
  rule: "P09-03",
  clause: "篇九 4.2",
  grains: ["store"],
  policy: { kind: "settings", id: "complaint.intake_kinds" },
});
