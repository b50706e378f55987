/** Penalties and the counters that change them: what an offence costs, and what a repeated one costs. */
import { z } from "zod";
import { sourced } from "./sourced.ts";

/** An amount is fixed, or a percentage of the month's pay or of what the finding measured (in fen). */
const amounts = {
  amount_fen: z.int().nonnegative().optional(),
  percent: z.number().positive().optional(),
  percent_of: z.enum(["base_wage", "performance_pay", "measured"]).optional(),
};

interface Amounts {
  readonly amount_fen?: number | undefined;
  readonly percent?: number | undefined;
  readonly percent_of?: string | undefined;
}

const isOneAmount = ({ amount_fen, percent, percent_of }: Amounts): boolean =>
  (percent === undefined) === (percent_of === undefined) && (percent === undefined) !== (amount_fen === undefined);

const oneAmount = { error: "expected either amount_fen, or percent with percent_of", path: ["amount_fen"] };

export const counter = z
  .strictObject({
    ...sourced,
    /** What counts as one: an occasion, every item of it, or every day with at least one. */
    unit: z.enum(["occasion", "item", "day"]),
    period: z.enum(["month", "rolling_30_days", "year", "since_start"]),
    /** First offence that has the effect (V-06: the number itself is inside; "more than 5" is 6). */
    threshold: z.int().positive(),
    /**
     * From the threshold on: `multiply` by one factor; `grow` by the factor again every time; `replace` the amount;
     * `deduct_range` proposes once between two percentages of the month's pay; `flag` only says so.
     */
    effect: z.enum(["multiply", "grow", "replace", "deduct_range", "flag"]),
    factor: z.number().optional(),
    ...amounts,
    /** The replacing amount holds for the earlier offences of the period, too. */
    is_retroactive: z.boolean().default(false),
    /** Both ends of a deduct range, in percent of `percent_of`. */
    percent_from: z.number().nonnegative().optional(),
    percent_to: z.number().positive().optional(),
    /** Words for what else the policy provides from the threshold on; any effect may have one. */
    flag: z.string().optional(),
  })
  .refine(({ effect, factor }) => !["multiply", "grow"].includes(effect) || factor !== undefined, {
    error: "expected a factor for this effect",
    path: ["factor"],
  })
  .refine(({ effect, flag }) => effect !== "flag" || flag !== undefined, {
    error: "expected the words of the flag",
    path: ["flag"],
  })
  .refine((each) => each.effect !== "replace" || isOneAmount(each), oneAmount)
  .refine((each) => !each.is_retroactive || each.period !== "rolling_30_days", {
    error: "expected a period with a beginning for a retroactive amount",
    path: ["is_retroactive"],
  })
  .refine((each) => each.effect !== "deduct_range" || isRange(each), {
    error: "expected percent_from up to percent_to, with percent_of",
    path: ["percent_from"],
  });

interface Range {
  readonly percent_from?: number | undefined;
  readonly percent_to?: number | undefined;
  readonly percent_of?: string | undefined;
}

const isRange = ({ percent_from: from, percent_to: to, percent_of }: Range): boolean =>
  from !== undefined && to !== undefined && from <= to && percent_of !== undefined && percent_of !== "measured";

/** Roles whose offences the penalty is for; everybody's when absent. */
const roles = z.array(z.string()).min(1).optional();

const finding = z.strictObject({ finding: z.string(), roles });

/** Where the offences of a penalty come from; without it none is found by itself. */
const origin = z.union([
  /** A failed deadline of `fct_deadlines`: one offence however late, from the day after the due day (V-14). */
  z.strictObject({ deadline: z.string(), roles }),
  /** A record of `fct_findings` that is not wholly as the question asks, on its day. */
  finding,
  /** What is wrong with the papers of an inspected archive, on the day of the inspection. */
  z.strictObject({
    papers: z.enum(["sale", "service"]),
    defect: z.enum(["paper", "customer_signature", "staff_signature"]),
  }),
]);

/** What another penalty covers already is not punished a second time. */
const yielding = z.strictObject({
  penalties: z.array(z.string()).min(1),
  /** `record`: where one of them arises from the same record; `policy`: wherever one of them is in force. */
  within: z.enum(["record", "policy"]),
  /** Setting with which a store says that both apply. */
  unless: z.string(),
});

export const penalty = z
  .strictObject({
    ...sourced,
    role: z.string(),
    act: z.string(),
    ...amounts,
    /** `package` and `unit`: once for the record; `item` and `day`: for every one that is missing in it. */
    per: z.enum(["package", "item", "unit", "day"]),
    arises_from: origin.optional(),
    /** The first one numbers the offence; each adds its effect. */
    counter: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    /** Deadline of the order to correct, after each length of which the same fine comes again (P02-26). */
    repeat: z.string().optional(),
    yields_to: yielding.optional(),
    executor_role: z.string(),
  })
  .refine(isOneAmount, oneAmount);

/** Paid out, not deducted: for every day on which a person has a record of the question, as asked or not (P13-64). */
export const allowance = z.strictObject({
  ...sourced,
  role: z.string(),
  amount_fen: z.int().nonnegative(),
  per: z.literal("day"),
  arises_from: finding,
});
