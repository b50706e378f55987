/** Whether visits and service time go to the customers that bring profit: shares by grade in force (P14-16). */
import { byGrade, type TreatedCustomer } from "./treated-customer.ts";

export interface Spent {
  readonly customer: string;
  /** One per visit, hours of service time. */
  readonly amount: number;
}

export interface ResourceInput {
  readonly customers: readonly TreatedCustomer[];
  /** Profit of the window by customer; customers without an order have none. */
  readonly profit: ReadonlyMap<string, number>;
  readonly visits: readonly Spent[];
  readonly hours: readonly Spent[];
}

export interface ResourceRow {
  /** Null: no grade in force. */
  readonly grade: string | null;
  readonly customers: number;
  readonly profit_fen: number;
  readonly visits: number;
  readonly hours: number;
  /** Shares of the store's total; null when the total is not positive. */
  readonly profit_share: number | null;
  readonly visit_share: number | null;
  readonly hour_share: number | null;
  /** Share of visits (of hours) ÷ share of profit; null when there is no positive share of profit. */
  readonly visit_ratio: number | null;
  readonly hour_ratio: number | null;
  readonly visits_per_customer: number | null;
  /** More visits per customer than the highest grade gets. */
  readonly is_inverted: boolean;
}

/** A row per grade, best first, and one for customers without a grade; the shares add to 100 %. */
export function resourceFit(input: ResourceInput, grades: readonly string[]): ResourceRow[] {
  const groups = byGrade(input.customers, grades);
  const sums = groups.map(({ grade, members }) => ({ grade, customers: members.size, ...spentOn(members, input) }));
  const total = (of: "profit_fen" | "visits" | "hours") => sums.reduce((sum, each) => sum + each[of], 0);
  const totals = { profit_fen: total("profit_fen"), visits: total("visits"), hours: total("hours") };
  const best = sums[0] === undefined ? null : perCustomer(sums[0]);
  return sums.map((each) => {
    const shares = {
      profit_share: part(each.profit_fen, totals.profit_fen),
      visit_share: part(each.visits, totals.visits),
      hour_share: part(each.hours, totals.hours),
    };
    const own = perCustomer(each);
    return {
      ...each,
      ...shares,
      visit_ratio: quotient(shares.visit_share, shares.profit_share),
      hour_ratio: quotient(shares.hour_share, shares.profit_share),
      visits_per_customer: own,
      is_inverted: each.grade !== null && best !== null && own !== null && own > best,
    };
  });
}

function spentOn(members: ReadonlySet<string>, { profit, visits, hours }: ResourceInput) {
  const sum = (spent: readonly Spent[]) =>
    spent.reduce((total, { customer, amount }) => (members.has(customer) ? total + amount : total), 0);
  let earned = 0;
  for (const customer of members) earned += profit.get(customer) ?? 0;
  return { profit_fen: earned, visits: sum(visits), hours: sum(hours) };
}

const part = (own: number, total: number): number | null => (total > 0 ? own / total : null);
const quotient = (share: number | null, of: number | null): number | null =>
  share === null || of === null || of <= 0 ? null : share / of;
const perCustomer = ({ visits, customers }: { readonly visits: number; readonly customers: number }) =>
  customers === 0 ? null : visits / customers;
