/** `complaint-table`: the monthly complaint statistics (投诉统计表, P03-15) by store and department. */
import { z } from "zod";
import { parsePeriod, shiftPeriod } from "../../calendar/periods.ts";
import { type ComplaintStatistics, type Demand, demands } from "../../snapshot/complaint-statistics.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import { html, type Markup } from "../markup.ts";
import type { PageContext } from "../page-context.ts";
import { block } from "./block.ts";
import { dataTable, type TableRow } from "./data-table.ts";

interface Measure {
  readonly title: string;
  readonly text: (line: ComplaintStatistics) => string;
}

const count = (title: string, of: (line: ComplaintStatistics) => number): Measure => ({
  title,
  text: (line) => String(of(line)),
});

const measures: readonly Measure[] = [
  count("收到", (line) => line.received),
  count("受理", (line) => line.accepted),
  count("属实", (line) => line.valid),
  count("客户原因", (line) => line.customer_cause),
  ...Object.entries(demands).map(([demand, title]) => count(title, (line) => line.demands[demand as Demand])),
  count("结案", (line) => line.closed),
  count("其中按期结案", (line) => line.closed_in_time),
  count("未结", (line) => line.open),
  count("其中逾期", (line) => line.overdue),
  count("重复", (line) => line.repeat),
  count("重大", (line) => line.major),
  { title: "赔偿金额", text: (line) => valueText(line.compensation_fen, "fen") },
  { title: "平均结案天数", text: (line) => valueText(line.mean_days, "days") },
];

const schema = z.strictObject({ title: z.string() });

export const complaintTable = block("complaint-table", schema, ({ title }, context) => {
  const lines = new Map(context.snapshot.complaints.map((line) => [keyOf(line), line]));
  const before = shiftPeriod(parsePeriod(context.month), -1).id;
  const rows = context.snapshot.complaints
    .filter((line) => line.month === context.month && !isEmptyRest(line))
    .map(
      (line): TableRow => ({
        tone: line.store === null ? "total" : line.department === null ? "store" : undefined,
        cells: [
          nameOf(line, context),
          ...measures.map((measure) => cell(measure, line, lines.get(keyOf({ ...line, month: before })))),
        ],
      }),
    );
  const columns = [{ head: "门店 / 部门" }, ...measures.map((measure) => ({ head: measure.title, number: true }))];
  return dataTable({ caption: title, columns, rows });
});

function cell({ text }: Measure, line: ComplaintStatistics, before: ComplaintStatistics | undefined): Markup {
  return html`<b>${text(line)}</b> <small>上月 ${before === undefined ? "—" : text(before)}</small>`;
}

const keyOf = ({ month, store, department }: Pick<ComplaintStatistics, "month" | "store" | "department">): string =>
  [month, store ?? "", department ?? "*"].join("\t");

/** Complaints without a department get a line only when there are any. */
function isEmptyRest({ department, received, closed, open }: ComplaintStatistics): boolean {
  return department === "" && received + closed + open === 0;
}

function nameOf({ store, department }: ComplaintStatistics, { snapshot }: PageContext): string {
  const { stores, departments } = snapshot.organisation;
  if (store === null) return "合计";
  if (department === null) return stores.find(({ id }) => id === store)?.name ?? store;
  if (department === "") return "未定责任部门";
  return departments.find(({ id }) => id === department)?.name ?? department;
}
