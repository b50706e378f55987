/** Checks of where customers say they come from. */
import { dayOfMinute } from "../days.ts";
import type { StoreContext } from "../store-context.ts";
import type { CardRow, SourceCheckRow } from "./card-rows.ts";

const CHECKED = 0.3;

/** Marketing calls a third of the customers about where they come from. */
export function sourceChecks(context: StoreContext, cards: readonly CardRow[]): SourceCheckRow[] {
  const random = context.random.fork("source checks");
  return cards.flatMap(({ card_id, source, created_at }) => {
    const checked_on = dayOfMinute(created_at) + random.int(1, 6);
    if (!random.chance(CHECKED) || checked_on > context.span.last) return [];
    const confirmed = random.chance(0.93) ? source : random.pick(["walk_in", "web", "event"] as const);
    return [{ card_id, checked_on, was_asked: random.chance(0.97), confirmed_source: confirmed }];
  });
}
