/** Metrics of information cards, in reading order. */
import type { Metric } from "../metric.ts";
import { cardCancellationCompleteRate } from "./card-cancellation-complete-rate.ts";
import { cardCancellations } from "./card-cancellations.ts";
import { cardFirstFollowUpRate } from "./card-first-follow-up-rate.ts";
import { cardFollowUpOnTimeRate } from "./card-follow-up-on-time-rate.ts";
import { cardSameDayRate } from "./card-same-day-rate.ts";
import { cardSameDaySignatureRate } from "./card-same-day-signature-rate.ts";
import { cardSecondSignatureRate } from "./card-second-signature-rate.ts";
import { cardVoidRate } from "./card-void-rate.ts";
import { cardsDestroyed } from "./cards-destroyed.ts";
import { cardsMade } from "./cards-made.ts";
import { cardsVoided } from "./cards-voided.ts";
import { duplicateCardGroups } from "./duplicate-card-groups.ts";
import { duplicatesAfterVoid } from "./duplicates-after-void.ts";
import { duplicatesPerHundredCards } from "./duplicates-per-hundred-cards.ts";
import { followUpSmsShare } from "./follow-up-sms-share.ts";
import { ordersOnWrongCard } from "./orders-on-wrong-card.ts";
import { reassignedCardDealRate } from "./reassigned-card-deal-rate.ts";
import { sameDaySmsRate } from "./same-day-sms-rate.ts";
import { sourceAccuracyRate } from "./source-accuracy-rate.ts";
import { sourceCheckCoverage } from "./source-check-coverage.ts";
import { sourceNotAsked } from "./source-not-asked.ts";
import { voidCardsReassignedRate } from "./void-cards-reassigned-rate.ts";

export const cardMetrics: readonly Metric[] = [
  cardsMade,
  cardSameDayRate,
  cardSameDaySignatureRate,
  sameDaySmsRate,
  cardFirstFollowUpRate,
  cardSecondSignatureRate,
  cardFollowUpOnTimeRate,
  cardVoidRate,
  ...cardsVoided,
  followUpSmsShare,
  voidCardsReassignedRate,
  reassignedCardDealRate,
  duplicateCardGroups,
  duplicatesPerHundredCards,
  ordersOnWrongCard,
  duplicatesAfterVoid,
  cardCancellationCompleteRate,
  ...cardCancellations,
  cardsDestroyed,
  sourceCheckCoverage,
  sourceAccuracyRate,
  sourceNotAsked,
];
