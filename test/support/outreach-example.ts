/** E-10: a key-account specialist's days of March 2026, as raw rows. */
import type { RawRows } from "./analysis-of.ts";

const kinds = ["meet_potential", "call_potential", "visit_existing"] as const;

/** Day → meetings, calls, visits. */
const done: Readonly<Record<string, readonly [number, number, number]>> = {
  "2026-03-02": [2, 5, 2],
  "2026-03-03": [1, 5, 2],
  "2026-03-04": [2, 3, 1],
  "2026-03-06": [2, 5, 0],
  "2026-03-09": [2, 4, 2],
  "2026-03-10": [1, 4, 1],
  "2026-03-11": [3, 5, 1],
};

export const e10: RawRows = {
  employee: [{ employee_id: "KA", role: "key_account" }],
  duty_day: [{ employee_id: "KA", day: "2026-03-05", kind: "roster" }],
  outreach: Object.entries(done).flatMap(([made_on, counts]) =>
    kinds.flatMap((kind, k) =>
      Array.from({ length: counts[k] ?? 0 }, (_, n) => ({
        outreach_id: `${made_on} ${kind} ${n}`,
        employee_id: "KA",
        made_on,
        kind,
      })),
    ),
  ),
};
