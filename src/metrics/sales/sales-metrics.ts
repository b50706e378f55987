/** Metrics of the sales family, in reading order. */
import type { Metric } from "../metric.ts";
import { contactLeftRate } from "./contact-left-rate.ts";
import { creditCancelledUnits } from "./credit-cancelled-units.ts";
import { dealRate } from "./deal-rate.ts";
import { firstVisitParties } from "./first-visit-parties.ts";
import { gmacEarlyReleases } from "./gmac-early-releases.ts";
import { ordersEffective } from "./orders-effective.ts";
import { papersToAssistantRate } from "./papers-to-assistant-rate.ts";
import { pickUpInTurnRate } from "./pick-up-in-turn-rate.ts";
import { pickUpsOutOfTurn } from "./pick-ups-out-of-turn.ts";
import { probationPassRate } from "./probation-pass-rate.ts";
import { probationUnitAttainment } from "./probation-unit-attainment.ts";
import { recognisedUnits } from "./recognised-units.ts";
import { referralOrderShare } from "./referral-order-share.ts";
import { referralRewardPaidRate } from "./referral-reward-paid-rate.ts";
import { referralRewardsDue } from "./referral-rewards-due.ts";
import { referralRewardsPaid } from "./referral-rewards-paid.ts";
import { salesComplaintsPerHundred } from "./sales-complaints-per-hundred.ts";
import { salesTargetAttainment } from "./sales-target-attainment.ts";
import { showroomVisits } from "./showroom-visits.ts";
import { testDriveAccompaniedRate } from "./test-drive-accompanied-rate.ts";
import { testDriveKeyRegisterRate } from "./test-drive-key-register-rate.ts";
import { testDriveKeyReturnRate } from "./test-drive-key-return-rate.ts";
import { testDriveMissingPapers } from "./test-drive-missing-papers.ts";
import { testDrivePapersRate } from "./test-drive-papers-rate.ts";
import { testDriveRate } from "./test-drive-rate.ts";
import { testDrives } from "./test-drives.ts";
import { unapprovedOrderChanges } from "./unapproved-order-changes.ts";
import { unapprovedSellerChanges } from "./unapproved-seller-changes.ts";
import { unitsWithoutPapers } from "./units-without-papers.ts";

export const salesMetrics: readonly Metric[] = [
  showroomVisits,
  firstVisitParties,
  contactLeftRate,
  testDrives,
  testDriveRate,
  ordersEffective,
  dealRate,
  recognisedUnits,
  salesTargetAttainment,
  probationPassRate,
  probationUnitAttainment,
  creditCancelledUnits,
  salesComplaintsPerHundred,
  unapprovedSellerChanges,
  unapprovedOrderChanges,
  pickUpInTurnRate,
  pickUpsOutOfTurn,
  gmacEarlyReleases,
  papersToAssistantRate,
  unitsWithoutPapers,
  referralOrderShare,
  referralRewardsDue,
  referralRewardsPaid,
  referralRewardPaidRate,
  testDriveKeyRegisterRate,
  testDriveAccompaniedRate,
  testDrivePapersRate,
  ...testDriveMissingPapers,
  testDriveKeyReturnRate,
];
