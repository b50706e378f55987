/** Shape of a policy profile file (`data/policy/*.yaml`, `policy/*.yaml` of a project). */
import { z } from "zod";
import { allowance, counter, penalty } from "./penalty-schema.ts";
import { isoDate, sourced } from "./sourced.ts";
import { validityFaults } from "./validity.ts";

export { OPEN_END } from "./validity.ts";
export { isoDate };

export const deadlineUnits = ["minute", "hour", "calendar_day", "work_day"] as const;

const deadline = z.strictObject({
  ...sourced,
  start_event: z.string(),
  end_event: z.string(),
  length: z.int().nonnegative(),
  unit: z.enum(deadlineUnits),
  count_anchor_day: z.boolean().default(false),
  roll_to_workday: z.boolean().default(false),
  /** Month a decided item belongs to: that of its due date (V-10) or of its start event. */
  group_by: z.enum(["due", "anchor"]).default("due"),
});

const setting = z.strictObject({
  ...sourced,
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]),
  unit: z.string().optional(),
});

const requiredItem = z.strictObject({
  ...sourced,
  kind: z.enum(["sale", "service"]),
  item_code: z.string(),
  /** Service visit types that need the paper; all of them when absent. */
  visit_types: z.array(z.string()).optional(),
  customers: z.enum(["all", "specific"]).default("all"),
  is_inspection_type: z.boolean().default(false),
});

const ranking = z
  .strictObject({
    ...sourced,
    period_months: z.int().positive(),
    measures: z.array(z.string()).min(1),
    /** One per measure, any scale. */
    weights: z.array(z.number().positive()).min(1),
    tie_break: z.array(z.string()),
    min_parties: z.int().nonnegative(),
  })
  .refine(({ measures, weights }) => measures.length === weights.length, {
    error: "expected one weight per measure",
    path: ["weights"],
  });

const classification = z.strictObject({
  ...sourced,
  /** Highest class first; a score belongs to the first class whose bound it reaches. */
  classes: z.array(z.strictObject({ name: z.string(), at_least: z.number() })).min(1),
});

const report = z.strictObject({
  ...sourced,
  cadence: z.enum(["week", "month", "two_months", "half_year", "year"]),
  due_day: z.int().positive(),
  owner_role: z.string(),
});

const quota = z.strictObject({ ...sourced, role: z.string(), per_month: z.int().positive() });

/** The kinds of value a profile holds; the key is the list's name in the file. */
export const valueKinds = [
  "deadlines",
  "settings",
  "required_items",
  "counters",
  "penalties",
  "allowances",
  "rankings",
  "classifications",
  "reports",
  "quotas",
] as const;
export type ValueKind = (typeof valueKinds)[number];

const profileFields = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  title: z.string().min(1),
  /** Chapter of the rule catalogue, e.g. 篇二. */
  source: z.string().min(1),
  effective_from: isoDate,
  effective_to: isoDate.optional(),
  deadlines: z.array(deadline).default([]),
  settings: z.array(setting).default([]),
  required_items: z.array(requiredItem).default([]),
  counters: z.array(counter).default([]),
  penalties: z.array(penalty).default([]),
  allowances: z.array(allowance).default([]),
  rankings: z.array(ranking).default([]),
  classifications: z.array(classification).default([]),
  reports: z.array(report).default([]),
  quotas: z.array(quota).default([]),
});

export const profileSchema = profileFields.superRefine((profile, context) => {
  for (const kind of valueKinds) {
    for (const { index, field, message } of validityFaults(profile[kind], profile)) {
      context.addIssue({ code: "custom", path: [kind, index, field], message });
    }
  }
});

export type Profile = z.infer<typeof profileSchema>;

/** One value of a profile with its validity made explicit and its origin attached. */
export type Valued<K extends ValueKind> = Profile[K][number] & {
  readonly profile: string;
  readonly effective_from: string;
  readonly effective_to: string;
  /** Store that overrides the value; null for the whole group. */
  readonly store: string | null;
  /** Why it was overridden. */
  readonly reason?: string;
};
