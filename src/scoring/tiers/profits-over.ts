/** Profit of the orders of a window by customer, each window read once; an order without cost adds nothing that is known. */
import { type FactsRequest, ordersOf } from "./tier-facts.ts";

export function profitsOver(request: Omit<FactsRequest, "rules">) {
  const known = new Map<number, Promise<ReadonlyMap<string, number>>>();
  return (months: number) => {
    const found =
      known.get(months) ??
      ordersOf(request, months).then(
        (rows) => new Map(rows.map(({ customer_id, profit_fen }) => [customer_id, profit_fen ?? 0])),
      );
    known.set(months, found);
    return found;
  };
}
