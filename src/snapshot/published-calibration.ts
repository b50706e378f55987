/** The calibration of the ranking that ships with the product: `guanlan calibrate --json`, run once and kept. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CalibrationReport } from "../scoring/calibration/run-calibration.ts";

const FILE = fileURLToPath(new URL("../../data/calibration/ranking.json", import.meta.url));

export const publishedCalibration = (): CalibrationReport => JSON.parse(readFileSync(FILE, "utf8"));
