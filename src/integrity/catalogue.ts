/** Every integrity check, in the order in which pages show them. */
import { handoverBeforeDelivery } from "./archives/handover-before-delivery.ts";
import { lateRegistration } from "./archives/late-registration.ts";
import type { IntegrityCheck } from "./check.ts";
import { closedBeforeHandled } from "./complaints/closed-before-handled.ts";
import { closedInBulk } from "./complaints/closed-in-bulk.ts";
import { contactAfterOrder } from "./customers/contact-after-order.ts";
import { sharedPhone } from "./customers/shared-phone.ts";
import { driveAfterOrder } from "./sales/drive-after-order.ts";
import { driveBeforeVisit } from "./sales/drive-before-visit.ts";
import { orderBeforeVisit } from "./sales/order-before-visit.ts";
import { orderWithoutContact } from "./sales/order-without-contact.ts";
import { orderWithoutVisit } from "./sales/order-without-visit.ts";
import { reorderAfterCancellation } from "./sales/reorder-after-cancellation.ts";
import { reportsInBulk } from "./visits/reports-in-bulk.ts";
import { visitWithoutReport } from "./visits/visit-without-report.ts";

export const integrityChecks: readonly IntegrityCheck[] = [
  orderWithoutVisit,
  orderBeforeVisit,
  orderWithoutContact,
  driveBeforeVisit,
  driveAfterOrder,
  reorderAfterCancellation,
  contactAfterOrder,
  sharedPhone,
  handoverBeforeDelivery,
  lateRegistration,
  closedBeforeHandled,
  closedInBulk,
  visitWithoutReport,
  reportsInBulk,
];
