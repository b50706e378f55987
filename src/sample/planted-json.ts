/** The planted truths and broken rows as data, for whoever checks a report against them. */
import type { BrokenRow } from "./exports/exporter.ts";
import * as truths from "./planted-truths.ts";
import type { Span } from "./sample-options.ts";

/** Truths whose store is in the sample. */
export function plantedTruths(span: Span) {
  const all = {
    weakAdviser: truths.weakAdviser,
    unluckyAdviser: truths.unluckyAdviser,
    lateAfterHolidays: truths.lateAfterHolidays,
    lateClerk: truths.lateClerk,
    bigPoorPayer: truths.bigPoorPayer,
    unnoticedRepeat: truths.unnoticedRepeat,
    forgetfulAdviser: truths.forgetfulAdviser,
    ownCase: truths.ownCase,
    unsurveyed: truths.unsurveyed,
    lostPapers: truths.lostPapers,
    uncorrected: truths.uncorrected,
    excused: truths.excused,
    quietTransfer: truths.quietTransfer,
    secondFile: truths.secondFile,
    skippedCheck: truths.skippedCheck,
    orphanedFirm: truths.orphanedFirm,
  };
  return Object.fromEntries(Object.entries(all).filter(([, truth]) => truth.store <= span.stores));
}

export const plantedJson = (span: Span, broken: readonly BrokenRow[]): string =>
  `${JSON.stringify({ truths: plantedTruths(span), broken }, null, 2)}\n`;
