/** Open receivables by how long they have been overdue, and who owes most (P11-01). */
import { groupBy } from "../group-by.ts";
import type { Classes } from "./tier-rules.ts";

/** An item that is open on the as-of day; negative days are still to come. */
export interface OpenItem {
  readonly customer: string;
  readonly amount_fen: number;
  readonly days_overdue: number;
}

export interface AgeBucket {
  readonly bucket: string;
  readonly invoices: number;
  readonly customers: number;
  readonly amount_fen: number;
  /** Of the open total; null when nothing is open. */
  readonly share: number | null;
}

export interface Debtor {
  readonly customer: string;
  readonly overdue_fen: number;
  readonly longest_days: number;
}

export interface Ageing {
  readonly total_fen: number;
  readonly overdue_fen: number;
  /** Youngest first; they add up to the total. */
  readonly buckets: readonly AgeBucket[];
  /** Customers with overdue items, largest amount first. */
  readonly debtors: readonly Debtor[];
}

/** `classes` highest first; what lies below the lowest bound belongs to the lowest class. */
export function ageing(items: readonly OpenItem[], classes: Classes): Ageing {
  const total = sumOf(items);
  const groups = classes.map(() => [] as OpenItem[]);
  for (const item of items) {
    const found = classes.findIndex(({ at_least }) => item.days_overdue >= at_least);
    groups.at(found)?.push(item);
  }
  const buckets = classes.map(({ name }, index): AgeBucket => {
    const own = groups[index] ?? [];
    const amount = sumOf(own);
    return {
      bucket: name,
      invoices: own.length,
      customers: new Set(own.map(({ customer }) => customer)).size,
      amount_fen: amount,
      share: total === 0 ? null : amount / total,
    };
  });
  const overdue = items.filter(({ days_overdue }) => days_overdue > 0);
  return { total_fen: total, overdue_fen: sumOf(overdue), buckets: buckets.toReversed(), debtors: debtorsOf(overdue) };
}

const sumOf = (items: readonly OpenItem[]): number => items.reduce((sum, { amount_fen }) => sum + amount_fen, 0);

function debtorsOf(overdue: readonly OpenItem[]): Debtor[] {
  const byCustomer = groupBy(overdue, ({ customer }) => customer);
  return [...byCustomer]
    .map(([customer, items]) => ({
      customer,
      overdue_fen: sumOf(items),
      longest_days: Math.max(...items.map(({ days_overdue }) => days_overdue)),
    }))
    .sort((a, b) => b.overdue_fen - a.overdue_fen || (a.customer < b.customer ? -1 : 1));
}
