/** Metrics of the customers family, in reading order. */
import type { Metric } from "../metric.ts";
import { aOrdersRefused } from "./a-orders-refused.ts";
import { aRefusalApprovedRate } from "./a-refusal-approved-rate.ts";
import { accountsReconciledRate } from "./accounts-reconciled-rate.ts";
import { creditRatedRate } from "./credit-rated-rate.ts";
import { customerContactedRate } from "./customer-contacted-rate.ts";
import { customerVisitedRate } from "./customer-visited-rate.ts";
import { customersGradeA } from "./customers-grade-a.ts";
import { customersGradeB } from "./customers-grade-b.ts";
import { customersGradeC } from "./customers-grade-c.ts";
import { discountAmountPoorCredit } from "./discount-amount-poor-credit.ts";
import { discountAmountReturning } from "./discount-amount-returning.ts";
import { discountsOutsideFront } from "./discounts-outside-front.ts";
import { discountsPoorCredit } from "./discounts-poor-credit.ts";
import { gradeAPlanRate } from "./grade-a-plan-rate.ts";
import { gradeARetentionRate } from "./grade-a-retention-rate.ts";
import { gradeChangeDecidedRate } from "./grade-change-decided-rate.ts";
import { gradeCorrectedShare } from "./grade-corrected-share.ts";
import { gradeDowngrades } from "./grade-downgrades.ts";
import { gradeProposedRate } from "./grade-proposed-rate.ts";
import { gradeReviewedRate } from "./grade-reviewed-rate.ts";
import { gradeUpgrades } from "./grade-upgrades.ts";
import { gradedInWindowRate } from "./graded-in-window-rate.ts";
import { oldCustomerContactedRate } from "./old-customer-contacted-rate.ts";
import { orderAmountAShare } from "./order-amount-a-share.ts";
import { orderUpgradeApprovedRate } from "./order-upgrade-approved-rate.ts";
import { ordersUpgraded } from "./orders-upgraded.ts";
import { overdueAssessments } from "./overdue-assessments.ts";
import { overdueReceivables } from "./overdue-receivables.ts";
import { partnerFilingRate } from "./partner-filing-rate.ts";
import { receivablesOnTimeRate } from "./receivables-on-time-rate.ts";
import { recordCustomerKnownRate } from "./record-customer-known-rate.ts";
import { returningBuyerRate } from "./returning-buyer-rate.ts";
import { specialPolicyReviewedRate } from "./special-policy-reviewed-rate.ts";
import { specialTermsReviewedRate } from "./special-terms-reviewed-rate.ts";

export const customerMetrics: readonly Metric[] = [
  gradedInWindowRate,
  overdueAssessments,
  receivablesOnTimeRate,
  overdueReceivables,
  customersGradeA,
  customersGradeB,
  customersGradeC,
  orderAmountAShare,
  gradeUpgrades,
  gradeDowngrades,
  gradeChangeDecidedRate,
  gradeARetentionRate,
  gradeProposedRate,
  gradeReviewedRate,
  gradeCorrectedShare,
  gradeAPlanRate,
  creditRatedRate,
  accountsReconciledRate,
  specialPolicyReviewedRate,
  specialTermsReviewedRate,
  aOrdersRefused,
  aRefusalApprovedRate,
  ordersUpgraded,
  orderUpgradeApprovedRate,
  discountsOutsideFront,
  discountsPoorCredit,
  discountAmountPoorCredit,
  discountAmountReturning,
  returningBuyerRate,
  partnerFilingRate,
  customerContactedRate,
  oldCustomerContactedRate,
  customerVisitedRate,
  recordCustomerKnownRate,
];
