/** A policy value as the rules page says it: the value itself and what a reader needs to check it against the clause. */
import type { Valued, ValueKind } from "../policy/profile-schema.ts";
import { valueText } from "../policy/value-text.ts";
import { word } from "../policy/value-words.ts";
import { eventTitle } from "./event-title.ts";

/** `7 天（受理时间 → 结案时间，按到期月份统计）`, `50 元/份（销售顾问，建议，供客户总监复核）`. */
export function valueInWords<K extends ValueKind>(kind: K, value: Valued<K>): string {
  const more: ((value: Valued<K>) => string) | undefined = additions[kind];
  return more === undefined ? valueText(kind, value) : `${valueText(kind, value)}（${more(value)}）`;
}

const additions: { readonly [K in ValueKind]?: (value: Valued<K>) => string } = {
  deadlines: ({ start_event: start, end_event: end, group_by: month }) =>
    `${eventTitle(start)} → ${eventTitle(end)}，按${month === "anchor" ? "起算" : "到期"}月份统计`,
  allowances: ({ role }) => `${word(role)}，津贴`,
  penalties: ({ role, executor_role: executor }) => `${word(role)}，建议，供${word(executor)}复核`,
  reports: ({ owner_role: owner }) => word(owner),
  quotas: ({ role }) => word(role),
};
