/** Metrics of cars in branches and on the stock board, in reading order. */
import type { Metric } from "../metric.ts";
import { doubleSoldCars } from "../sales/double-sold-cars.ts";
import { boardUpdateRate } from "./board-update-rate.ts";
import { branchDaysOver } from "./branch-days-over.ts";
import { branchReturnRate } from "./branch-return-rate.ts";
import { orderedCarsUnmarked } from "./ordered-cars-unmarked.ts";

export const vehicleMetrics: readonly Metric[] = [
  branchReturnRate,
  branchDaysOver,
  boardUpdateRate,
  orderedCarsUnmarked,
  doubleSoldCars,
];
