/** Complaints received by severity: major (P05-06) or ordinary. */
import type { Metric } from "../metric.ts";
import { complaintCount } from "../shapes/complaint-count.ts";

const bySeverity = (severity: "major" | "ordinary", title: string): Metric =>
  complaintCount(
    {
      id: `complaints-by-severity.${severity}`,
      title: `投诉程度：${title}`,
      definition: "当月受理的投诉中属于此类的件数",
      rule: "P05-06",
      clause: "篇五 2.5",
    },
    (eb) => eb("is_major", "=", severity === "major"),
  );

export const complaintsBySeverity: readonly Metric[] = [
  bySeverity("major", "重大投诉"),
  bySeverity("ordinary", "一般投诉"),
];
