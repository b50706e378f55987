import { mart } from "./mart.ts";

export const fctCards = mart({
  name: "fct_cards",
  grain: "one row per information card and holder; employee_id is the holder",
  key: ["card_id", "holding"],
  columns: {
    card_id: "text",
    /** 1 for the adviser who made the card, then one more for every hand-over. */
    holding: "integer",
    is_first: "boolean",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text",
    source: "text?",
    held_on: "date",
    /** Day of the leader's signature or of the hand-over; null while nobody has signed. */
    effective_on: "date?",
    /** The customer ordered while this person held the card. */
    is_ordered: "boolean",
    cancelled_on: "date?",
    cancel_reason: "text?",
    void_on: "date?",
    /** `first`, `second`, `weekly`: the follow-up that was missed; `sms`: too many text messages in a row. */
    void_stage: "text?",
    /** Handed to somebody else after it was void. */
    is_handed_on_void: "boolean?",
    /** Cards of the same customer in force or void when this one was made; null for the first and for later holders. */
    earlier_cards: "integer?",
    /** Last day on which it was in force at some time; null while it is. */
    last_live_on: "date?",
  },
});
