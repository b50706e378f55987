/** The worked examples of information cards (篇十三 三表卡) as raw rows. */
import type { RawRows } from "./analysis-of.ts";

export const card = (card_id: string, created_at: string, signed_at: string | null, more = {}) => ({
  card_id,
  employee_id: "X",
  created_at,
  signed_at,
  ...more,
});

type Contact = readonly [at: string, mode?: "call" | "sms" | "visit", signed?: string];

export const followUps = (card_id: string, contacts: readonly Contact[]) =>
  contacts.map(([followed_at, mode = "call", signed_at = null], index) => ({
    card_id,
    seq: index + 1,
    followed_at,
    mode,
    signed_at,
  }));

const madeAndSigned = "2026-03-02 18:00:00";

/** E-06: four cards of March 2026; the fourth is void and goes to Y. */
export const e06: RawRows = {
  lead_card: [
    card("A", madeAndSigned, madeAndSigned),
    card("B", madeAndSigned, madeAndSigned),
    card("C", "2026-03-02 09:00:00", "2026-03-04 11:00:00"),
    card("D", "2026-03-02 09:00:00", "2026-03-02 17:00:00"),
  ],
  lead_follow_up: [
    ...followUps("A", [
      ["2026-03-05 15:00:00"],
      ["2026-03-11 10:00:00", "call", "2026-03-12 09:00:00"],
      ["2026-03-18 10:00:00"],
      ["2026-03-26 10:00:00"],
    ]),
    ...followUps("B", [
      ["2026-03-05 15:00:00"],
      ["2026-03-11 10:00:00", "call", "2026-03-13 09:00:00"],
      ["2026-03-20 10:00:00"],
    ]),
    ...followUps("C", [["2026-03-07 10:00:00"]]),
    ...followUps("D", [["2026-03-06 09:00:00"], ["2026-03-08 10:00:00"]]),
  ],
  card_transfer: [{ card_id: "D", to_employee_id: "Y", transferred_at: "2026-03-06 14:00:00", is_approved: true }],
};

/** E-06, text messages: a caller of 2 March and what followed, one way of contact per Monday. */
export const textMessages = (modes: readonly ["sms" | "call", "sms" | "call", "sms" | "call"]): RawRows => ({
  lead_card: [card("S", "2026-03-02 10:00:00", "2026-03-02 10:30:00", { source: "call" })],
  lead_follow_up: followUps("S", [
    ["2026-03-02 11:00:00", "sms"],
    ["2026-03-09 11:00:00", modes[0]],
    ["2026-03-16 11:00:00", modes[1]],
    ["2026-03-23 11:00:00", modes[2]],
  ]),
});

/** A card of the same customer as every other one. */
const same = (card_id: string, employee_id: string, created_at: string, signed_at: string) =>
  card(card_id, created_at, signed_at, { employee_id, phone: "P" });

const weekly = [["2026-03-08 09:00:00"], ["2026-03-14 09:00:00"]] as const;

/** E-08: two cards of one customer; an order of 15 March booked on the seller given. */
export function e08(number: 1 | 2 | 3, seller_id: string): RawRows {
  const first =
    number === 1
      ? same("1", "X", "2026-03-02 09:00:00", "2026-03-03 10:00:00")
      : same("1", "X", "2026-03-02 09:00:00", "2026-03-02 18:00:00");
  const second = {
    1: same("2", "Y", "2026-03-02 16:00:00", "2026-03-02 18:00:00"),
    2: same("2", "Y", "2026-03-07 11:00:00", "2026-03-07 11:00:00"),
    3: same("2", "Y", "2026-03-04 11:00:00", "2026-03-04 11:00:00"),
  }[number];
  const contacts = followUps("2", [["2026-03-05 09:00:00"], ...weekly]);
  return {
    lead_card: [first, second],
    lead_follow_up: [
      ...contacts.filter(({ followed_at }) => followed_at > second.created_at),
      ...(number === 1 ? followUps("1", [["2026-03-06 09:00:00"], ["2026-03-12 09:00:00"]]) : []),
    ],
    customer: [{ customer_id: "K", phone: "P" }],
    sales_order: [{ order_id: "O", customer_id: "K", seller_id, signed_at: "2026-03-15 10:00:00" }],
  };
}
