/** Papers missing from the sets of test drives, by document (P13-80). */
import type { Metric } from "../metric.ts";
import { findingFailures } from "../shapes/finding.ts";

const papers = {
  agreement: "试驾协议",
  licence_copy: "驾照复印件",
  confirmation: "试驾确认书",
  survey: "试驾调查报告",
};

export const testDriveMissingPapers: readonly Metric[] = Object.entries(papers).map(([paper, title]) =>
  findingFailures(`test_drive.${paper}`, {
    id: `test-drive-missing-papers.${paper}`,
    title: `试驾缺件：${title}`,
    definition: "当月试驾中缺少此件的次数",
    rule: "P13-80",
    clause: "篇十三 车辆第8条 c",
    needs: ["test_drive"],
  }),
);
