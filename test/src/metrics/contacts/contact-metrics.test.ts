/** Enquiries and what became of them, receptions and claims. */
import { describe, expect, test } from "vitest";
import type { Override } from "../../../../src/policy/policy.ts";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

const asOf = "2026-03-31";

describe("enquiries, opinions and suggestions (P01-14, P01-16, P01-17)", () => {
  const contact = (n: number, columns: Record<string, unknown>) => ({
    contact_id: `L${n}`,
    channel: "hotline",
    kind: "consultation",
    contacted_at: "2026-03-02 09:00:00",
    ...columns,
  });
  const raw: RawRows = {
    customer_contact: [
      contact(1, {
        replied_at: "2026-03-03 09:00:00",
        resolved_at: "2026-03-04 09:00:00",
        informed_at: "2026-03-04 10:00:00",
      }),
      contact(2, { replied_at: "2026-03-03 11:00:00", kind: "suggestion", forwarded_at: "2026-03-05 09:00:00" }),
      contact(3, {
        kind: "suggestion",
        channel: "mail",
        resolved_at: "2026-03-09 09:00:00",
        forwarded_at: "2026-04-01 09:00:00",
      }),
      contact(4, { contacted_at: "2026-03-31 12:00:00" }),
      contact(5, { kind: "return_visit", replied_at: "2026-03-02 09:05:00" }),
    ],
  };

  test("answered within a day, to the minute; what we did ourselves is no enquiry", async () => {
    const analysis = await analysisOf(raw, { asOf });
    const values = async (id: string) => metricOf(analysis, id, "2026-03");
    expect(await values("contact-reply-rate")).toEqual([1, 3, 1 / 3]);
    expect(await values("contact-reply-hours")).toEqual([null, 2, 25]);
    expect(await values("suggestion-forwarded-rate")).toEqual([1, 2, 0.5]);
    expect(await values("contact-informed-rate")).toEqual([1, 2, 0.5]);
    expect(await values("contacts-by-channel.hotline")).toEqual([3, null, 3]);
    expect(await values("contacts-by-channel.mail")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "contact-reply-rate", "2026-02")).toEqual([0, 0, null]);
  });
});

describe("receptions (P07-02, P07-04, P07-05, X-33)", () => {
  const reception = (n: number, columns: Record<string, unknown>) => ({
    reception_id: `J${n}`,
    class: "D",
    received_on: "2026-03-02",
    guests: 2,
    escorts: 1,
    host_level: "staff",
    ...columns,
  });
  const value = async (rows: RawRows["reception"], id: string, overrides: readonly Override[] = []) =>
    metricOf(await analysisOf({ reception: rows ?? [] }, { asOf, overrides }), id, "2026-03");

  test("cost a head up to the limit; about two hundred is up to 220", async () => {
    const rows = [
      reception(1, { amount_fen: 45_000 }),
      reception(2, { amount_fen: 45_001 }),
      reception(3, { class: "C", amount_fen: 66_000 }),
      reception(4, { class: "C", amount_fen: 66_100 }),
      reception(5, {}),
    ];
    expect(await value(rows, "reception-within-limit-rate")).toEqual([2, 4, 0.5]);
    expect(await value(rows, "reception-excess")).toEqual([101, null, 101]);
    const guestsOnly = [{ id: "reception.per_head", value: "guests" }];
    expect(await value(rows, "reception-within-limit-rate", guestsOnly)).toEqual([0, 4, 0]);
  });

  test("one escort for four guests, two for ten, any number above", async () => {
    const rows = [
      reception(1, { guests: 4, escorts: 1 }),
      reception(2, { guests: 4, escorts: 2 }),
      reception(3, { guests: 10, escorts: 2 }),
      reception(4, { guests: 10, escorts: 3 }),
      reception(5, { guests: 11, escorts: 6 }),
    ];
    expect(await value(rows, "reception-too-many-escorts")).toEqual([2, null, 2]);
  });

  test("the host by class, or a director wherever a supervisor is not enough", async () => {
    const rows = [
      reception(1, { class: "C", host_level: "department_manager" }),
      reception(2, { class: "C", host_level: "director" }),
      reception(3, { class: "D", host_level: "supervisor" }),
      reception(4, { class: "D", host_level: null }),
    ];
    expect(await value(rows, "reception-host-rate")).toEqual([2, 3, 2 / 3]);
    const byRank = [{ id: "reception.host_rule", value: "above_supervisor" }];
    expect(await value(rows.slice(0, 1), "reception-host-rate", byRank)).toEqual([0, 1, 0]);
    expect(await value(rows.slice(1), "reception-host-rate", byRank)).toEqual([2, 2, 1]);
  });
});

test("claims: on the scene, by two, at one go, told by phone (P19-03, P19-04)", async () => {
  const claim = (n: number, columns: Record<string, unknown>) => ({
    claim_id: `P${n}`,
    reported_at: "2026-03-02 09:00:00",
    ...columns,
  });
  const analysis = await analysisOf(
    {
      insurance_claim: [
        claim(1, { is_on_scene: true, inspectors: 2, customer_trips: 1, is_notified: true }),
        claim(2, { is_on_scene: false, inspectors: 1, customer_trips: 2 }),
        claim(3, {}),
      ],
    },
    { asOf },
  );
  expect(await metricOf(analysis, "claim-on-scene-rate", "2026-03")).toEqual([1, 2, 0.5]);
  expect(await metricOf(analysis, "claim-two-inspectors-rate", "2026-03")).toEqual([1, 2, 0.5]);
  expect(await metricOf(analysis, "claim-one-trip-rate", "2026-03")).toEqual([1, 2, 0.5]);
  expect(await metricOf(analysis, "claim-notified-rate", "2026-03")).toEqual([1, 1, 1]);
});
