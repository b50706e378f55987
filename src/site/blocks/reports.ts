/** `reports`: which reports were due lately, and what became of each. */
import { z } from "zod";
import { html } from "../../markup.ts";
import type { ReportCode, ReportLine, ReportState } from "../../snapshot/report-log.ts";
import { reportPeriodTitle } from "../report-period-title.ts";
import { block } from "./block.ts";
import { dataTable } from "./data-table.ts";

const schema = z.strictObject({});

export const reports = block("reports", schema, (_, { snapshot: { reports: lines, asOf, organisation } }) => {
  if (lines.length === 0) return html`<p class="empty">没有报表报送的登记。</p>`;
  const names = new Map(organisation.stores.map(({ id, name }) => [id, name]));
  const count = (state: ReportState) => lines.filter((line) => line.state === state).length;
  const counts = Object.entries(stateWords)
    .filter(([state]) => state !== "undated")
    .map(([state, word], i) => html`${i > 0 && "，"}${word} ${count(state as ReportState)} 份`);
  return html`<p>截至 ${asOf}：${counts}。列出最近三个月的报表，以及一年内逾期未报的。</p>
<details class="bare"><summary>逐份列示 ${lines.length} 份</summary>${dataTable({
    caption: "报表的到期、编制、审核、发放与报送",
    columns: ["报表", "门店", "期间", "到期日", "编制", "审核", "发放", "报送", "情况"].map((head) => ({ head })),
    rows: lines.map((line) => ({ cells: cellsOf(line, names.get(line.store) ?? line.store) })),
  })}</details>`;
});

const stateWords: Readonly<Record<ReportState, string>> = {
  on_time: "按时",
  late: "迟报",
  overdue: "逾期未报",
  open: "未到期",
  undated: "未规定期限",
};

const reportWords: Readonly<Record<ReportCode, string>> = {
  complaint_monthly: "投诉统计表",
  complaint_weekly: "投诉周报",
  customer_statistics: "客户信息统计报表",
  adviser_ranking: "两个月排名",
  archive_check: "半年档案检查报告",
  customer_grading: "年度客户评级",
};

function cellsOf({ report, period, state, ...days }: ReportLine, store: string) {
  const { due_on: due, produced_on: produced, reviewed_on: reviewed, released_on: released } = days;
  const dates = [due, produced, reviewed, released, days.submitted_on].map((day) => day ?? "—");
  const word =
    state === "late" || state === "overdue" ? html`<b class="bad">${stateWords[state]}</b>` : stateWords[state];
  return [reportWords[report], store, reportPeriodTitle(period), ...dates, word];
}
