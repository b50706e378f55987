/** Number formats of Office for the types of a pack: shown so, a number reads as its figure is written on the page. */
import type { MetricInfo } from "../snapshot/snapshot.ts";
import type { ColumnType } from "./pack/pack.ts";

const points = '" 个百分点"';

export const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: "General",
  integer: "#,##0",
  decimal: "0.0",
  percent: "0.0%",
  points: `+0.0${points};-0.0${points};"持平"`,
  change: '+0.0%;-0.0%;"持平"',
  days: '0.0" 天"',
  yuan: '#,##0" 元"',
  date: "yyyy-mm-dd",
  month: 'yyyy"年"m"月"',
};

/** For axes and labels of charts, whose money is in ten thousands. */
export const chartFormats: Readonly<Record<MetricInfo["unit"], string>> = {
  ratio: "0.0%",
  per_hundred: "0.0",
  count: "#,##0",
  days: "0.0",
  hours: "0.0",
  points: "0.0",
  fen: "#,##0.00",
};
