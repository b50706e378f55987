import { expect, test } from "vitest";
import { dayOfMinute } from "../../../../src/sample/days.ts";
import { bigPoorPayer } from "../../../../src/sample/planted-truths.ts";
import { sampleSpan, sampleWorld } from "../../../support/sample-worlds.ts";

const world = sampleWorld(bigPoorPayer.store);
const lastYear = world.orders.filter((order) => dayOfMinute(order.signed_at) > sampleSpan.last - 365);

function volumes(): Map<string, number> {
  const byCustomer = new Map<string, number>();
  for (const order of lastYear.filter((each) => each.cancelled_at === null)) {
    byCustomer.set(order.customer_id, (byCustomer.get(order.customer_id) ?? 0) + order.amount_fen);
  }
  return byCustomer;
}

test("the poor payer has the largest volume of his store in the last twelve months", () => {
  const largest = [...volumes()].sort(([, a], [, b]) => b - a).map(([customer]) => customer);
  expect(largest[0]).toBe(bigPoorPayer.customer_id);
});

test("his margin is about one percent, others' several", () => {
  const margin = (orders: typeof lastYear): number => {
    const amount = orders.reduce((sum, each) => sum + each.amount_fen, 0);
    return orders.reduce((sum, each) => sum + each.amount_fen - each.cost_fen, 0) / amount;
  };
  expect(margin(lastYear.filter((order) => order.customer_id === bigPoorPayer.customer_id))).toBeCloseTo(0.01, 2);
  expect(margin(lastYear.filter((order) => order.customer_id !== bigPoorPayer.customer_id))).toBeGreaterThan(0.03);
});

test("he pays most invoices 30 to 60 days late, the others mostly on time", () => {
  const late = (of: typeof world.receivables): number[] =>
    of
      .filter((each) => each.due_on <= sampleSpan.last - 60)
      .map((each) => (each.paid_on ?? sampleSpan.last) - each.due_on);
  const own = late(world.receivables.filter((each) => each.customer_id === bigPoorPayer.customer_id));
  const others = late(world.receivables.filter((each) => each.customer_id !== bigPoorPayer.customer_id));
  expect(own.filter((days) => days >= 30 && days <= 60).length / own.length).toBeGreaterThan(0.7);
  expect(others.filter((days) => days > 0).length / others.length).toBeLessThan(0.25);
});

test("60 to 80 firms trade with the group", () => {
  const firms = new Set(
    [1, 2, 3].flatMap((store) => sampleWorld(store).customers).filter((each) => each.is_organisation),
  );
  expect(firms.size).toBeGreaterThanOrEqual(60);
  expect(firms.size).toBeLessThanOrEqual(80);
});

test("a firm's cars are picked up after they are paid", () => {
  for (const order of world.orders.filter((each) => each.picked_up_at !== null)) {
    expect(order.funds_received_at).toBeLessThan(order.picked_up_at ?? 0);
  }
});
