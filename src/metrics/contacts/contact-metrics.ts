/** Metrics of the contacts family, in reading order. */
import type { Metric } from "../metric.ts";
import { claimNotifiedRate } from "./claim-notified-rate.ts";
import { claimOnSceneRate } from "./claim-on-scene-rate.ts";
import { claimOneTripRate } from "./claim-one-trip-rate.ts";
import { claimTwoInspectorsRate } from "./claim-two-inspectors-rate.ts";
import { contactInformedRate } from "./contact-informed-rate.ts";
import { contactReplyHours } from "./contact-reply-hours.ts";
import { contactReplyRate } from "./contact-reply-rate.ts";
import { contactsByChannel } from "./contacts-by-channel.ts";
import { receptionExcess } from "./reception-excess.ts";
import { receptionHostRate } from "./reception-host-rate.ts";
import { receptionTooManyEscorts } from "./reception-too-many-escorts.ts";
import { receptionWithinLimitRate } from "./reception-within-limit-rate.ts";
import { suggestionForwardedRate } from "./suggestion-forwarded-rate.ts";

export const contactMetrics: readonly Metric[] = [
  ...contactsByChannel,
  contactReplyRate,
  contactReplyHours,
  suggestionForwardedRate,
  contactInformedRate,
  receptionWithinLimitRate,
  receptionExcess,
  receptionTooManyEscorts,
  receptionHostRate,
  claimOnSceneRate,
  claimTwoInspectorsRate,
  claimOneTripRate,
  claimNotifiedRate,
];
