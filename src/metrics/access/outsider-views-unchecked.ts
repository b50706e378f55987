/** Views by outsiders or of classified files that were not checked as the rule asks (P04-17). */
import { findingFailures } from "../shapes/finding.ts";

export const outsiderViewsUnchecked = findingFailures("view.outsider_checked", {
  id: "outsider-views-unchecked",
  title: "外部人员或涉密查阅未按规定审核",
  definition: "外部人员无介绍信或工作证、未获批准，或涉密档案未经客服经理批准而查阅的次数",
  rule: "P04-17",
  clause: "篇四 第18条第4项",
  needs: ["view_request"],
});
