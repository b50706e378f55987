/** The cells that may be downloaded: no person's figures, whoever the audience is. */
import type { MetricCell, Snapshot } from "./snapshot.ts";

export const publishedCells = ({ cells }: Snapshot): MetricCell[] => cells.filter(({ employee }) => employee === null);
