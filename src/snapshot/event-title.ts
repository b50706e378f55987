/** The Chinese name of the event at which a deadline starts or ends, e.g. `complaint.received_at` → 受理时间. */

import type { Column } from "../warehouse/entities/entity.ts";
import { entities } from "../warehouse/entities/index.ts";

/** Events that are computed and so no column of an entity. */
const derived: Readonly<Record<string, string>> = {
  "month.end": "月末",
  "week.end": "周末",
  "two_months.end": "两个月期末",
  "half_year.end": "半年末",
  "grading.window_end": "年度评级最后一天",
  "previous_month.end": "上月末",
  "complaint.became_major_at": "成为重大投诉的时间",
};

export function eventTitle(event: string): string {
  const [entityName, columnName = ""] = event.split(".");
  const columns: Readonly<Record<string, Column>> = entities.find((each) => each.name === entityName)?.columns ?? {};
  return derived[event] ?? columns[columnName]?.title ?? event;
}
