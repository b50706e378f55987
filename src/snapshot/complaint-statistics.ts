/** One line of the monthly complaint statistics table (投诉统计表, P03-15): a store or one of its departments. */

export const demands = {
  price_reduction: "减价",
  return: "退货",
  exchange: "换货",
  damages: "赔偿损失",
  criticism_suggestion: "批评建议",
} as const;
export type Demand = keyof typeof demands;

export interface ComplaintStatistics {
  /** `2026-03`. */
  readonly month: string;
  /** Null for the whole group. */
  readonly store: string | null;
  /** Null for the whole store; `""` for complaints without a department. */
  readonly department: string | null;
  /** Received in the month. */
  readonly received: number;
  readonly accepted: number;
  readonly valid: number;
  readonly customer_cause: number;
  readonly demands: Readonly<Record<Demand, number>>;
  readonly repeat: number;
  readonly major: number;
  /** Closed in the month, whenever received. */
  readonly closed: number;
  /** Of those closed, within the closing period. */
  readonly closed_in_time: number;
  readonly mean_days: number | null;
  readonly compensation_fen: number;
  /** At the end of the month (or as-of date): not closed, and of those beyond the closing period. */
  readonly open: number;
  readonly overdue: number;
}
