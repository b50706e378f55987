import { expect, test } from "vitest";
import { dayOfMinute } from "../../../../src/sample/days.ts";
import { isSpringFestival } from "../../../../src/sample/seasons.ts";
import { sampleWorld } from "../../../support/sample-worlds.ts";

const worlds = [1, 2, 3].map(sampleWorld);
const retail = worlds.flatMap((world) => world.orders).filter((order) => order.party_id !== null);
const deliveries = new Map(worlds.flatMap((world) => world.sales).map((delivery) => [delivery.order_id, delivery]));

test("signed, registered, paid, picked up, delivered: in this order", () => {
  for (const order of retail) {
    const delivered = deliveries.get(order.order_id)?.delivered_at ?? null;
    const way = [order.signed_at, order.registered_at, order.funds_received_at, order.picked_up_at, delivered];
    const steps = way.filter((time) => time !== null);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(order.gmac_report_at === null || order.payment_kind === "gmac").toBe(true);
  }
});

test("every order that is not cancelled is delivered within one to four weeks", () => {
  const waits = retail.flatMap((order) => {
    const delivery = deliveries.get(order.order_id);
    return delivery === undefined ? [] : [dayOfMinute(delivery.delivered_at) - dayOfMinute(order.signed_at)];
  });
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(7);
  expect(Math.max(...waits)).toBeLessThanOrEqual(35);
  const cancelled = retail.filter((order) => order.cancelled_at !== null);
  expect(cancelled.length).toBeGreaterThan(10);
  expect(cancelled.some((order) => deliveries.has(order.order_id))).toBe(false);
});

test("an order and its delivery name the same car", () => {
  const delivered = retail.filter((order) => deliveries.has(order.order_id));
  expect(delivered.map((order) => deliveries.get(order.order_id)?.vin)).toEqual(delivered.map((order) => order.vin));
});

test("nobody takes a car home on New Year's Eve", () => {
  const days = worlds.flatMap((world) => world.sales).filter((delivery) => delivery.order_id?.startsWith("DD"));
  expect(days.filter((delivery) => isSpringFestival(dayOfMinute(delivery.delivered_at)))).toEqual([]);
});
