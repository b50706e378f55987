/** Information cards, their follow-ups, hand-overs and checks, as the sales assistant keeps them. */
import type { Day, Minute } from "../days.ts";
import type { Channel } from "../showroom/arrivals.ts";

export type CardSource = Channel | "call";
export type FollowUpMode = "call" | "visit" | "sms" | "wechat";
export type CancelReason = "price" | "competitor" | "funding" | "postponed" | "stock" | "other";

export interface CardRow {
  readonly card_id: string;
  readonly employee_id: string;
  readonly party_id: string | null;
  readonly phone: string;
  readonly source: CardSource;
  readonly first_contact_at: Minute;
  readonly created_at: Minute;
  readonly signed_at: Minute | null;
  readonly cancelled: Cancellation | null;
  readonly is_destroyed: boolean;
}

export interface Cancellation {
  readonly at: Minute;
  readonly reason: CancelReason;
  readonly is_signed: boolean;
}

export interface FollowUpRow {
  readonly card_id: string;
  readonly seq: number;
  readonly followed_at: Minute;
  readonly mode: FollowUpMode;
  readonly signed_at: Minute | null;
}

export interface TransferRow {
  readonly card_id: string;
  readonly to_employee_id: string;
  readonly transferred_at: Minute;
}

export interface SourceCheckRow {
  readonly card_id: string;
  readonly checked_on: Day;
  readonly was_asked: boolean;
  readonly confirmed_source: CardSource;
}

export interface CardBook {
  readonly cards: readonly CardRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly transfers: readonly TransferRow[];
  readonly checks: readonly SourceCheckRow[];
}
