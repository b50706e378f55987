/** Metrics of the sales family, in reading order. */
import type { Metric } from "../metric.ts";
import { contactLeftRate } from "./contact-left-rate.ts";
import { dealRate } from "./deal-rate.ts";
import { firstVisitParties } from "./first-visit-parties.ts";
import { ordersEffective } from "./orders-effective.ts";
import { recognisedUnits } from "./recognised-units.ts";
import { showroomVisits } from "./showroom-visits.ts";
import { testDriveRate } from "./test-drive-rate.ts";
import { testDrives } from "./test-drives.ts";

export const salesMetrics: readonly Metric[] = [
  showroomVisits,
  firstVisitParties,
  contactLeftRate,
  testDrives,
  testDriveRate,
  ordersEffective,
  dealRate,
  recognisedUnits,
];
