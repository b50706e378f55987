/** Channels differ in how easily they buy: results by channel, and a deal rate with the channels levelled out. */
import type { ChannelCounts } from "./channel-counts.ts";
import { addFunnels, type FunnelCounts } from "./funnel.ts";

export interface ChannelFunnel extends FunnelCounts {
  readonly channel: string | null;
}

/** One funnel per channel of the rows given, in the order of the channels' codes. */
export function byChannel(rows: readonly ChannelCounts[]): ChannelFunnel[] {
  const channels = new Map<string | null, FunnelCounts>();
  for (const row of rows) channels.set(row.channel, addFunnels(channels.get(row.channel) ?? NOTHING, row));
  return [...channels]
    .sort(([a], [b]) => ((a ?? "~") < (b ?? "~") ? -1 : 1))
    .map(([channel, { parties, contact_left, test_drives, orders }]) => ({
      channel,
      parties,
      contact_left,
      test_drives,
      orders,
    }));
}

const NOTHING: FunnelCounts = { parties: 0, contact_left: 0, test_drives: 0, orders: 0 };

/**
 * Indirectly standardised deal rate: the store's rate × deals ÷ the deals that the store would have made of the same
 * parties, channel by channel. Null when the store would have made none.
 */
export function standardisedRate(own: readonly ChannelFunnel[], store: readonly ChannelFunnel[]): number | null {
  const whole = store.reduce<FunnelCounts>(addFunnels, NOTHING);
  const expected = own.reduce((sum, { channel, parties }) => {
    const usual = store.find((each) => each.channel === channel);
    return usual === undefined || usual.parties === 0 ? sum : sum + (parties * usual.orders) / usual.parties;
  }, 0);
  if (expected === 0 || whole.parties === 0) return null;
  return ((whole.orders / whole.parties) * own.reduce((sum, { orders }) => sum + orders, 0)) / expected;
}
