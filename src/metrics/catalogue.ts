/** Every metric, in the order in which pages and tables show them. */
import { accessMetrics } from "./access/access-metrics.ts";

import { archiveMetrics } from "./archives/archive-metrics.ts";
import { cardMetrics } from "./cards/card-metrics.ts";
import { complaintMetrics } from "./complaints/complaint-metrics.ts";
import { contactMetrics } from "./contacts/contact-metrics.ts";
import { customerMetrics } from "./customers/customer-metrics.ts";
import { disciplineMetrics } from "./discipline/discipline-metrics.ts";
import { marketingMetrics } from "./marketing/marketing-metrics.ts";
import type { Metric } from "./metric.ts";
import { registrationMetrics } from "./registration/registration-metrics.ts";
import { reportMetrics } from "./reports/report-metrics.ts";
import { salesMetrics } from "./sales/sales-metrics.ts";
import { satisfactionMetrics } from "./satisfaction/satisfaction-metrics.ts";
import { vehicleMetrics } from "./vehicles/vehicle-metrics.ts";
import { visitMetrics } from "./visits/visit-metrics.ts";

export const metrics: readonly Metric[] = [
  ...salesMetrics,
  ...cardMetrics,
  ...marketingMetrics,
  ...vehicleMetrics,
  ...disciplineMetrics,
  ...archiveMetrics,
  ...accessMetrics,
  ...complaintMetrics,
  ...contactMetrics,
  ...satisfactionMetrics,
  ...visitMetrics,
  ...customerMetrics,
  ...registrationMetrics,
  ...reportMetrics,
];
