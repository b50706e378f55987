/** What the quality page shows, as JSON for other programs: sources by month and integrity checks with their codes. */
import type { Snapshot } from "./snapshot.ts";

/** `{as_of, trust_limits, sources, checks}`; codes of records, no values of rejected rows. */
export function encodeQuality({ asOf, quality }: Snapshot): string {
  const { sources, checks, trustLimits } = quality;
  return `${JSON.stringify({ as_of: asOf, trust_limits: trustLimits, sources, checks })}\n`;
}
