/** Metrics of registering customers and keeping their records, in reading order. */
import type { Metric } from "../metric.ts";
import { categoryMoves } from "./category-moves.ts";
import { classifiedCustomersKeptRate } from "./classified-customers-kept-rate.ts";
import { customerBasicFields } from "./customer-basic-fields.ts";
import { customerBasicRecordRate } from "./customer-basic-record-rate.ts";
import { customerChangeOnTimeRate } from "./customer-change-on-time-rate.ts";
import { customerFileContentsRate } from "./customer-file-contents-rate.ts";
import { customerFileRate } from "./customer-file-rate.ts";
import { customerLeaverNoticeRate } from "./customer-leaver-notice-rate.ts";
import { customerReassignmentRate } from "./customer-reassignment-rate.ts";
import { customerRegistrationOnTimeRate } from "./customer-registration-on-time-rate.ts";
import { customerUpdateAfterTransactionRate } from "./customer-update-after-transaction-rate.ts";
import { customerUpdateAfterVisitRate } from "./customer-update-after-visit-rate.ts";
import { customersByCategory } from "./customers-by-category.ts";
import { customersByRelation } from "./customers-by-relation.ts";
import { customersUnregisteredOverdue } from "./customers-unregistered-overdue.ts";
import { customersWithoutOwner } from "./customers-without-owner.ts";
import { importantCustomerContactsRate } from "./important-customer-contacts-rate.ts";
import { keyCustomersCardRate } from "./key-customers-card-rate.ts";
import { partnerMaterialRate } from "./partner-material-rate.ts";
import { registrationRemindersIgnored } from "./registration-reminders-ignored.ts";
import { relationCardCompleteRate } from "./relation-card-complete-rate.ts";
import { staleCustomersRate } from "./stale-customers-rate.ts";
import { unregisteredExpensesClaimed } from "./unregistered-expenses-claimed.ts";
import { unregisteredExpensesPaid } from "./unregistered-expenses-paid.ts";
import { unregisteredExpensesRefused } from "./unregistered-expenses-refused.ts";
import { visitRecordFiledRate } from "./visit-record-filed-rate.ts";
import { visitShareByCategory } from "./visit-share-by-category.ts";

export const registrationMetrics: readonly Metric[] = [
  customerRegistrationOnTimeRate,
  customersUnregisteredOverdue,
  customerFileRate,
  customerBasicRecordRate,
  ...customerBasicFields,
  ...customersByCategory,
  ...categoryMoves,
  ...visitShareByCategory,
  ...customersByRelation,
  customerChangeOnTimeRate,
  customerFileContentsRate,
  customerUpdateAfterTransactionRate,
  customerUpdateAfterVisitRate,
  visitRecordFiledRate,
  partnerMaterialRate,
  importantCustomerContactsRate,
  customerReassignmentRate,
  customerLeaverNoticeRate,
  customersWithoutOwner,
  unregisteredExpensesClaimed,
  unregisteredExpensesRefused,
  unregisteredExpensesPaid,
  registrationRemindersIgnored,
  classifiedCustomersKeptRate,
  staleCustomersRate,
  relationCardCompleteRate,
  keyCustomersCardRate,
];
