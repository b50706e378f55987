/** Information cards: the worked examples of the rules, and the edges around them. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { type AnalysisOptions, analysisOf, type RawRows } from "../../support/analysis-of.ts";
import { card, e06, e08, followUps, textMessages } from "../../support/card-examples.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";

const march: AnalysisOptions = { asOf: "2026-03-31" };

async function voidsOf(raw: RawRows, options: AnalysisOptions = march) {
  const { db } = await analysisOf(raw, options);
  return db
    .selectFrom("fct_cards")
    .select(["card_id", "holding", "effective_on", "void_on", "void_stage"])
    .orderBy("card_id")
    .orderBy("holding")
    .execute();
}

/** What a store that books one order on the seller given has in a month. */
const countOf = async (raw: RawRows, id: string) => (await metricOf(await analysisOf(raw, march), id, "2026-03"))[2];

describe("E-06: three days, a signature, then every week", () => {
  test("each card takes effect with its signature and is void at the midnight after the day missed", async () => {
    const state = (await voidsOf(e06)).map(({ card_id, holding, ...rest }) => [card_id, holding, Object.values(rest)]);
    expect(state).toEqual([
      ["A", 1, ["2026-03-02", "2026-03-26", "weekly"]],
      // The third was done on 20 March, so the fourth was due on 27 March.
      ["B", 1, ["2026-03-02", "2026-03-28", "weekly"]],
      ["C", 1, ["2026-03-04", "2026-03-15", "second"]],
      ["D", 1, ["2026-03-02", "2026-03-06", "first"]],
      ["D", 2, ["2026-03-06", "2026-03-16", "second"]],
    ]);
  });

  test("the due dates of cards A and B move with the valid day of the second follow-up", async () => {
    const { db } = await analysisOf(e06, march);
    const rows = await db
      .selectFrom("fct_deadlines")
      .select(["subject_id", "due_at", "is_met"])
      .where("deadline_id", "in", ["card.first_follow_up", "card.weekly_follow_up"])
      .orderBy("subject_id")
      .execute();
    expect(rows.map(({ subject_id, due_at, is_met }) => [subject_id, due_at.slice(0, 10), is_met])).toEqual([
      ["A|1|1", "2026-03-05", true],
      ["A|1|2", "2026-03-12", true],
      ["A|1|3", "2026-03-18", true],
      ["A|1|4", "2026-03-25", false],
      ["B|1|1", "2026-03-05", true],
      ["B|1|2", "2026-03-12", true],
      ["B|1|3", "2026-03-20", true],
      ["B|1|4", "2026-03-27", false],
      ["C|1|1", "2026-03-07", true],
      ["C|1|2", "2026-03-14", false],
      ["D|1|1", "2026-03-05", false],
      ["D|2|1", "2026-03-09", true],
      ["D|2|2", "2026-03-15", false],
    ]);
  });

  test("card A's third follow-up on 20 March would have been too late", async () => {
    const late = {
      lead_card: [card("A", "2026-03-02 18:00:00", "2026-03-02 18:00:00")],
      lead_follow_up: followUps("A", [
        ["2026-03-05 15:00:00"],
        ["2026-03-11 10:00:00", "call", "2026-03-12 09:00:00"],
        ["2026-03-20 10:00:00"],
      ]),
    };
    expect((await voidsOf(late))[0]).toMatchObject({ void_on: "2026-03-19", void_stage: "weekly" });
  });

  test("first follow-up 4 of 5, same-day signature 3 of 4, second signature within 24 hours 1 of 2", async () => {
    const analysis = await analysisOf(e06, march);
    expect(await metricOf(analysis, "card-first-follow-up-rate", "2026-03")).toEqual([4, 5, 0.8]);
    expect(await metricOf(analysis, "card-same-day-signature-rate", "2026-03")).toEqual([3, 4, 0.75]);
    expect(await metricOf(analysis, "card-second-signature-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "card-follow-up-on-time-rate", "2026-03")).toEqual([4, 8, 0.5]);
    expect(await metricOf(analysis, "card-void-rate", "2026-03")).toEqual([5, 5, 1]);
    expect(await metricOf(analysis, "cards-made", "2026-03")).toEqual([4, null, 4]);
  });

  test("the void card that was handed on counts for P13-46, and the new holder answers for it", async () => {
    const analysis = await analysisOf(e06, march);
    expect(await metricOf(analysis, "void-cards-reassigned-rate", "2026-03")).toEqual([1, 5, 0.2]);
    expect(await metricOf(analysis, "reassigned-card-deal-rate", "2026-03")).toEqual([0, 1, 0]);
    const people = await valuesOf(analysis, "card-first-follow-up-rate", "2026-03", "employee");
    expect(people.map(({ employee, numerator, denominator }) => [employee, numerator, denominator])).toEqual([
      ["X", 3, 4],
      ["Y", 1, 1],
    ]);
  });

  test("nothing is due before its day, and nothing due is null", async () => {
    const early = await analysisOf(e06, { asOf: "2026-03-04" });
    expect(await metricOf(early, "card-first-follow-up-rate", "2026-03")).toEqual([0, 0, null]);
    const dueDay = await analysisOf(e06, { asOf: "2026-03-05" });
    expect(await metricOf(dueDay, "card-first-follow-up-rate", "2026-03")).toEqual([2, 3, 2 / 3]);
    expect(await metricOf(dueDay, "cards-voided.first", "2026-03")).toEqual([0, null, 0]);
    const dayAfter = await analysisOf(e06, { asOf: "2026-03-06" });
    expect(await metricOf(dayAfter, "cards-voided.first", "2026-03")).toEqual([1, null, 1]);
  });
});

describe("E-06: three text messages in a row (P13-47)", () => {
  test("the one owed on the first day is not counted: void with the third after it", async () => {
    expect((await voidsOf(textMessages(["sms", "sms", "sms"])))[0]).toMatchObject({
      void_on: "2026-03-23",
      void_stage: "sms",
    });
  });

  test("a call in between starts the count again", async () => {
    const asOf = { asOf: "2026-03-29" };
    expect((await voidsOf(textMessages(["sms", "call", "sms"]), asOf))[0]).toMatchObject({ void_on: null });
    const { db } = await analysisOf(textMessages(["sms", "call", "sms"]), asOf);
    const counters = await sql<Record<string, unknown>>`
      select followed_on, sms_in_a_row from int_card_follow_ups order by number`.execute(db);
    expect(counters.rows.map((row) => Number(row.sms_in_a_row))).toEqual([0, 1, 0, 1]);
  });

  test("where the first one counts, the third falls on 16 March", async () => {
    const counted = { ...march, overrides: [{ id: "card.sms_streak_from", value: "first_follow_up" }] };
    expect((await voidsOf(textMessages(["sms", "sms", "sms"]), counted))[0]).toMatchObject({ void_on: "2026-03-16" });
  });

  test("nothing is owed on a card that text messages made void", async () => {
    const analysis = await analysisOf(textMessages(["sms", "sms", "sms"]), { asOf: "2026-04-30" });
    expect(await metricOf(analysis, "card-follow-up-on-time-rate", "2026-03")).toEqual([3, 3, 1]);
    expect(await metricOf(analysis, "cards-voided.sms", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "follow-up-sms-share", "2026-03")).toEqual([4, 4, 1]);
    expect(await metricOf(analysis, "same-day-sms-rate", "2026-03")).toEqual([1, 1, 1]);
  });
});

describe("E-08: duplicate cards (P13-48, P13-50)", () => {
  test.each([1, 2, 3] as const)("case %i: the order of 15 March belongs to Y", async (number) => {
    expect(await countOf(e08(number, "Y"), "orders-on-wrong-card")).toBe(0);
    expect(await countOf(e08(number, "X"), "orders-on-wrong-card")).toBe(1);
  });

  test.each([
    [1, 0],
    [2, 1],
    [3, 0],
  ] as const)("case %i: %i duplicates for want of a follow-up", async (number, expected) => {
    expect(await countOf(e08(number, "Y"), "duplicates-after-void")).toBe(expected);
    expect(await countOf(e08(number, "Y"), "duplicate-card-groups")).toBe(1);
  });

  test("the first adviser is charged", async () => {
    const values = await valuesOf(await analysisOf(e08(2, "Y"), march), "duplicates-after-void", "2026-03", "employee");
    expect(values.map(({ employee, value }) => [employee, value])).toEqual([["X", 1]]);
  });

  test.each([
    ["2026-03-05", "X"],
    ["2026-03-06", "Y"],
  ])("case 3: an order of %s belongs to %s", async (day, owner) => {
    const other = owner === "X" ? "Y" : "X";
    const booked = (seller: string): RawRows => ({
      ...e08(3, seller),
      sales_order: [{ order_id: "O", customer_id: "K", seller_id: seller, signed_at: `${day} 10:00:00` }],
    });
    expect(await countOf(booked(owner), "orders-on-wrong-card")).toBe(0);
    expect(await countOf(booked(other), "orders-on-wrong-card")).toBe(1);
  });

  test("a card made after the customer bought is no duplicate", async () => {
    const later = card("3", "2026-04-02 10:00:00", "2026-04-02 10:00:00", { phone: "P" });
    const raw = e08(2, "Y");
    const analysis = await analysisOf({ ...raw, lead_card: [...(raw.lead_card ?? []), later] }, { asOf: "2026-04-30" });
    expect(await metricOf(analysis, "duplicates-per-hundred-cards", "2026-04")).toEqual([0, 1, 0]);
    expect(await metricOf(analysis, "duplicates-per-hundred-cards", "2026-03")).toEqual([1, 2, 50]);
  });
});

describe("the duty to follow up ends", () => {
  const signed = "2026-03-02 10:00:00";
  /** A store that writes no follow-up down at all has no figures; this one does. */
  const kept = {
    card: card("Z", "2026-01-05 10:00:00", "2026-01-05 10:00:00", { cancelled_at: "2026-01-07 10:00:00" }),
    followUps: followUps("Z", [["2026-01-06 10:00:00"]]),
  };
  test.each([
    ["2026-03-05", 0, null],
    ["2026-03-06", 1, "2026-03-06"],
  ])("with a cancellation on %s: the first follow-up, due on 5 March, is owed %i times", async (day, due, void_on) => {
    const cards = [card("A", signed, signed, { cancelled_at: `${day} 12:00:00` }), kept.card];
    const raw = { lead_card: cards, lead_follow_up: kept.followUps };
    const analysis = await analysisOf(raw, march);
    expect((await metricOf(analysis, "card-first-follow-up-rate", "2026-03"))[1]).toBe(due);
    expect((await voidsOf(raw))[0]).toMatchObject({ void_on });
  });

  test("with the customer's order", async () => {
    const raw: RawRows = {
      lead_card: [card("A", signed, signed, { party_id: "p" })],
      lead_follow_up: followUps("A", [["2026-03-04 10:00:00"]]),
      sales_order: [{ party_id: "p", seller_id: "X", signed_at: "2026-03-11 10:00:00" }],
    };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "card-follow-up-on-time-rate", "2026-03")).toEqual([0, 0, null]);
    expect((await voidsOf(raw))[0]).toMatchObject({ void_on: null });
  });

  test("a card that nobody signed asks for nothing and never becomes void", async () => {
    const raw = { lead_card: [card("A", signed, null), kept.card], lead_follow_up: kept.followUps };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "card-first-follow-up-rate", "2026-03")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "card-same-day-signature-rate", "2026-03")).toEqual([0, 1, 0]);
    expect((await voidsOf(raw))[0]).toMatchObject({ effective_on: null, void_on: null });
  });
});

describe("cards and text messages of new contacts (P13-42, P13-56)", () => {
  const visit = (party_id: string, day: string, has_contact = true) => ({
    party_id,
    employee_id: "X",
    arrived_at: `${day} 10:00:00`,
    is_first_visit: true,
    has_contact,
  });

  test("every party that left a number, from the store's first card on, and every caller", async () => {
    const raw: RawRows = {
      showroom_visit: [
        visit("before", "2026-03-01"),
        visit("p", "2026-03-02"),
        visit("q", "2026-03-02"),
        visit("r", "2026-03-03"),
        visit("none", "2026-03-03", false),
      ],
      lead_card: [
        card("1", "2026-03-02 11:00:00", null, { party_id: "p" }),
        card("2", "2026-03-03 09:00:00", null, { party_id: "q" }),
        card("3", "2026-03-04 09:00:00", null, { first_contact_at: "2026-03-04 08:00:00", source: "call" }),
      ],
      lead_follow_up: [
        ...followUps("1", [["2026-03-02 23:59:00", "sms"]]),
        ...followUps("2", [["2026-03-03 09:00:00", "sms"]]),
        ...followUps("3", [["2026-03-04 09:30:00", "call"]]),
      ],
    };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "card-same-day-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "same-day-sms-rate", "2026-03")).toEqual([1, 4, 0.25]);
  });
});

describe("cancelled and torn cards (P13-53), sources checked (P13-114)", () => {
  test("a cancellation needs a reason and a signature", async () => {
    const cancelled = (id: string, more: object) =>
      card(id, "2026-03-02 10:00:00", null, { cancelled_at: "2026-03-20 10:00:00", ...more });
    const raw: RawRows = {
      lead_card: [
        cancelled("1", { cancel_reason: "price", is_cancel_signed: true, is_destroyed: false }),
        cancelled("2", { has_cancel_detail: true, is_cancel_signed: true, is_destroyed: false }),
        cancelled("3", { cancel_reason: "price", is_cancel_signed: false, is_destroyed: true }),
        cancelled("4", { is_cancel_signed: true }),
        card("5", "2026-03-02 10:00:00", null),
      ],
    };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "card-cancellation-complete-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "card-cancellations.price", "2026-03")).toEqual([2, null, 2]);
    expect(await metricOf(analysis, "cards-destroyed", "2026-03")).toEqual([1, null, 1]);
    const before = await analysisOf(raw, { asOf: "2026-03-19" });
    expect(await metricOf(before, "card-cancellation-complete-rate", "2026-03")).toEqual([0, 0, null]);
  });

  test("the source must have been asked and be what the customer says; cards before the first check are not counted", async () => {
    const sourced = (id: string, day: string) => card(id, `${day} 10:00:00`, null, { source: "web" });
    const checked = (card_id: string, more: object) => ({ card_id, checked_on: "2026-03-10", ...more });
    const raw: RawRows = {
      lead_card: [
        sourced("0", "2026-03-09"),
        ...["1", "2", "3", "4"].map((id) => sourced(id, "2026-03-10")),
        sourced("5", "2026-03-11"),
      ],
      source_check: [
        checked("1", { was_asked: true, confirmed_source: "web" }),
        checked("2", { was_asked: true, confirmed_source: "walk_in" }),
        checked("3", { was_asked: false, confirmed_source: "web" }),
      ],
    };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "source-accuracy-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "source-not-asked", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "source-check-coverage", "2026-03")).toEqual([3, 5, 0.6]);
  });
});
