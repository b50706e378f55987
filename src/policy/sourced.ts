/** What every policy value says of itself: its name, where it comes from, and from when to when it holds. */
import { z } from "zod";

/** A day that exists. */
export const isoDate = z.iso.date("expected YYYY-MM-DD");

export const sourced = {
  id: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/),
  title: z.string().min(1),
  rule: z.string().regex(/^[PV]\d{2}(-\d{2,3})?$/),
  clause: z.string().min(1),
  /** True when the source is silent and the value is our documented reading. */
  reading: z.boolean().default(false),
  effective_from: isoDate.optional(),
  effective_to: isoDate.optional(),
};
