/** The registers of the sales department hold together: with the people, the parties and the orders of the sample. */
import { describe, expect, test } from "vitest";
import { isActive } from "../../../../src/sample/assignment.ts";
import { dayOfMinute } from "../../../../src/sample/days.ts";
import { grouped } from "../../../../src/sample/exports/store-files.ts";
import type { Registers } from "../../../../src/sample/registers/registers.ts";
import { sampleContext, samplePeople, sampleSpan, sampleWorld } from "../../../support/sample-worlds.ts";

const world = sampleWorld(1);
const registers = world.registers as Registers;

test("only the first store keeps them", () => {
  expect(world.registers).toBeDefined();
  expect([2, 3].map((store) => sampleWorld(store).registers)).toEqual([undefined, undefined]);
});

describe("cards", () => {
  const { cards, followUps, transfers, checks } = registers.cards;
  const known = new Map(cards.map((card) => [card.card_id, card]));

  test("nothing happens after the sample's last day, and no term begins before the card", () => {
    const days = [
      ...cards.flatMap(({ created_at, signed_at, cancelled }) => [created_at, signed_at, cancelled?.at ?? null]),
      ...followUps.flatMap(({ followed_at, signed_at }) => [followed_at, signed_at]),
      ...transfers.map(({ transferred_at }) => transferred_at),
    ].flatMap((minute) => (minute === null ? [] : [dayOfMinute(minute)]));
    expect(Math.max(...days)).toBeLessThanOrEqual(sampleSpan.last);
    expect(cards.filter((card) => card.created_at < card.first_contact_at)).toEqual([]);
    expect(cards.filter((card) => card.signed_at !== null && card.signed_at < card.created_at)).toEqual([]);
  });

  test("follow-ups are numbered from 1 in order of time, of cards that exist", () => {
    const byCard = grouped(followUps, ({ card_id }) => card_id);
    for (const [card_id, made] of byCard) {
      expect(known.has(card_id)).toBe(true);
      expect(made.map(({ seq }) => seq)).toEqual(made.map((_, i) => i + 1));
      expect(made.map(({ followed_at }) => followed_at)).toEqual(
        made.map(({ followed_at }) => followed_at).toSorted((a, b) => a - b),
      );
    }
    expect([...transfers, ...checks].filter(({ card_id }) => !known.has(card_id))).toEqual([]);
  });

  test("every party of the last months that left a number has one card", () => {
    const carded = cards.flatMap(({ party_id }) => (party_id === null ? [] : [party_id]));
    expect(new Set(carded).size).toBe(carded.length);
    const first = Math.min(...cards.map(({ first_contact_at }) => dayOfMinute(first_contact_at)));
    const late = world.parties.filter(
      ({ has_contact, arrived_at }) =>
        has_contact && dayOfMinute(arrived_at) >= first && dayOfMinute(arrived_at) < sampleSpan.last,
    );
    expect(late.filter(({ party_id }) => !carded.includes(party_id))).toEqual([]);
  });

  test("some customers call a second adviser, under the same number", () => {
    const phones = grouped(cards, ({ phone }) => phone);
    const twice = [...phones.values()].filter((same) => same.length > 1);
    expect(twice.length).toBeGreaterThan(2);
    expect(twice.filter(([a, b]) => a?.employee_id === b?.employee_id)).toEqual([]);
  });
});

test("whoever is in a register works there on that day", () => {
  const { duty, field, marketing } = registers;
  const entries = [
    ...duty.attendance.map(({ employee_id, in_at }) => ({ employee_id, day: dayOfMinute(in_at) })),
    ...duty.logs,
    ...duty.evaluations,
    ...field.dutyDays,
    ...field.outreach.map(({ employee_id, made_on }) => ({ employee_id, day: made_on })),
    ...marketing.roadshows.flatMap(({ staff, held_on }) =>
      staff.map(({ employee_id }) => ({ employee_id, day: held_on })),
    ),
  ];
  const here = samplePeople.filter(({ store_id }) => store_id === sampleContext(1).id);
  const strangers = entries.filter(
    ({ employee_id, day }) => !here.some((person) => person.employee_id === employee_id && isActive(person, day)),
  );
  expect(entries.length).toBeGreaterThan(1000);
  expect(strangers).toEqual([]);
});

test("what is kept about orders is about orders of the store", () => {
  const orders = new Set(world.orders.map(({ order_id }) => order_id));
  const { changes, referrals, controls } = registers.orders;
  expect([...changes, ...referrals].filter(({ order_id }) => !orders.has(order_id))).toEqual([]);
  expect(new Set(controls.keys())).toEqual(orders);
});
