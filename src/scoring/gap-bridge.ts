/** From the deals that the targets ask for to the deals made: the gap by stage of the funnel and by person. */
import type { FunnelCounts } from "./funnel.ts";
import { type Chain, funnelGap, funnelStages } from "./funnel-gap.ts";
import { decimal, hundredths, multiply, type Rational, rational, subtract, zero } from "./statistics/rational.ts";
import { roundedTable } from "./statistics/rounded-table.ts";

/** Targets of a store in a period; null where none is set. */
export interface FunnelTargets {
  readonly contact: number | null;
  readonly test_drive: number | null;
  readonly deal: number | null;
  /** Deals of the whole period; the target deal rate of the parties received when null. */
  readonly deals: number | null;
}

/** Deals above (+) or below (−) what the targets ask for; the stages add up to the total. */
export interface BridgePart {
  readonly traffic: number;
  readonly contact: number;
  readonly test_drive: number;
  readonly deal: number;
  readonly total: number;
}

export interface GapBridge {
  readonly target: number;
  readonly actual: number;
  /** People in the order given; their stages with `store` add up to actual minus target. */
  readonly people: readonly { readonly employee: string; readonly part: BridgePart }[];
  /** What stands with nobody: parties that a target of deals asks for beyond those received, and uncredited deals. */
  readonly store: BridgePart;
  readonly total: BridgePart;
}

export interface Bridged {
  readonly total: FunnelCounts;
  readonly people: readonly (FunnelCounts & { readonly employee: string })[];
  readonly targets: FunnelTargets;
}

/**
 * Null without a target deal rate. Each person answers for the own parties at the target rates, each stage relative to
 * the one before; the store answers for missing traffic. All cells are rounded together, so that rows and columns add
 * up to the last digit.
 */
export function gapBridge({ total: store, people, targets }: Bridged): GapBridge | null {
  if (targets.deal === null || targets.deal <= 0 || store.parties === 0) return null;
  const rate = decimal(targets.deal);
  const target = targets.deals === null ? multiply(rational(store.parties), rate) : decimal(targets.deals);
  const rest = remainder(store, people);
  const missing = subtract(multiply(rational(store.parties), rate), target);
  const rows = [...people, rest].map((counts) => stagesOf(counts, targets));
  const last = rows.at(-1);
  if (last !== undefined) last[0] = missing;
  const rounded = roundedTable(rows);
  return {
    target: hundredths(target) / 100,
    actual: store.orders,
    people: people.map(({ employee }, index) => ({ employee, part: partOf(rounded[index] ?? []) })),
    store: partOf(rounded.at(-1) ?? []),
    total: partOf(columnSums(rounded)),
  };
}

/** What is not in the people's counts. */
const remainder = (store: FunnelCounts, people: readonly FunnelCounts[]): FunnelCounts =>
  people.reduce<FunnelCounts>(
    (left, { parties, contact_left, test_drives, orders }) => ({
      parties: left.parties - parties,
      contact_left: left.contact_left - contact_left,
      test_drives: left.test_drives - test_drives,
      orders: left.orders - orders,
    }),
    store,
  );

/** Own deals minus the target rate's of the own parties, by stage; no traffic part, because parties are the own ones. */
function stagesOf(counts: FunnelCounts, { contact, test_drive, deal }: FunnelTargets): Rational[] {
  const parties = rational(counts.parties);
  const [contacts, drives, deals] = [contact, test_drive, deal].map((rate) =>
    multiply(parties, rate === null ? zero : decimal(rate)),
  ) as [Rational, Rational, Rational];
  if (counts.parties <= 0) return [zero, zero, zero, subtract(rational(counts.orders), deals)];
  const own: Chain = [parties, rational(counts.contact_left), rational(counts.test_drives), rational(counts.orders)];
  return funnelGap(own, [parties, contacts, drives, deals]);
}

function partOf(cells: readonly number[]): BridgePart {
  const [traffic = 0, contact = 0, test_drive = 0, deal = 0] = cells.map((cell) => cell / 100);
  const sum = cells.reduce((all, cell) => all + cell, 0) / 100;
  return { traffic, contact, test_drive, deal, total: sum };
}

const columnSums = (rows: readonly (readonly number[])[]): number[] =>
  funnelStages.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
