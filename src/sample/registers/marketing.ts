/** Campaigns by channel, and the roadshows of the marketing specialist. */
import { type Day, monthStart } from "../days.ts";
import { employeeId, positions } from "../planted-truths.ts";
import { monthsOf } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { lastMonths, MONTHS_OF_CARDS, monthsFrom } from "./register-span.ts";

export interface CampaignRow {
  readonly campaign_id: string;
  readonly channel: "web" | "event";
  readonly starts_on: Day;
  readonly ends_on: Day;
  readonly cost_fen: number;
}

export interface RoadshowRow {
  readonly roadshow_id: string;
  readonly employee_id: string;
  readonly held_on: Day;
  readonly is_approved: boolean;
  readonly has_photos: boolean;
  readonly cost_fen: number;
  readonly staff: readonly { readonly employee_id: string; readonly records: number }[];
}

export interface MarketingBook {
  readonly campaigns: readonly CampaignRow[];
  readonly roadshows: readonly RoadshowRow[];
}

const FEN_PER_HUNDRED_YUAN = 10_000;
/** Hundreds of yuan a month. */
const budget: Readonly<Record<CampaignRow["channel"], readonly [number, number]>> = {
  web: [180, 320],
  event: [90, 200],
};

export function marketingBook(context: StoreContext): MarketingBook {
  const random = context.random.fork("campaigns");
  const campaigns = monthsOf(context.span).flatMap((month) =>
    (["web", "event"] as const).map((channel): CampaignRow => {
      const starts_on = monthStart(month) + (channel === "web" ? 0 : random.int(4, 20));
      const ends_on = channel === "web" ? monthStart(month, 1) - 1 : starts_on + 2;
      const [least, most] = budget[channel];
      const cost_fen = random.int(least, most) * FEN_PER_HUNDRED_YUAN;
      return { campaign_id: context.nextId("HD", 3), channel, starts_on, ends_on, cost_fen };
    }),
  );
  return { campaigns, roadshows: roadshowsOf(context) };
}

/** Four a month, now and then three. */
function roadshowsOf(context: StoreContext): RoadshowRow[] {
  const random = context.random.fork("roadshows");
  const { span } = context;
  return monthsFrom(lastMonths(span, MONTHS_OF_CARDS), span.last).flatMap((month) => {
    const count = random.chance(0.75) ? 4 : 3;
    const days = Array.from({ length: count }, (_, week) => monthStart(month) + week * 7 + random.int(0, 6));
    return days.map((held_on): RoadshowRow => {
      const advisers = context.on(held_on, "sales_advisor").map(({ employee_id }) => employee_id);
      const first = random.int(0, advisers.length - 2);
      return {
        roadshow_id: context.nextId("XZ", 3),
        employee_id: employeeId(context.index, positions.marketing),
        held_on,
        is_approved: random.chance(0.96),
        has_photos: random.chance(0.9),
        cost_fen: random.int(8, 20) * FEN_PER_HUNDRED_YUAN,
        staff: advisers.slice(first, first + 2).map((employee_id) => ({ employee_id, records: random.int(3, 9) })),
      };
    });
  });
}
