/** Expressions of a mapping: a value made from the cells of a line, when one header alone does not give it. */
import { z } from "zod";

const literal = z.union([z.string(), z.number(), z.boolean()]);
const header = z.string().min(1);

/** A value, a list of values, or tests that must all hold. */
const condition = z.union(
  [
    literal,
    z.array(literal).min(1),
    z
      .strictObject({
        /** One of these words. */
        is: z.union([literal, z.array(literal).min(1)]).optional(),
        /** None of these words. */
        not: z.union([literal, z.array(literal).min(1)]).optional(),
        /** Holds at least one of these words. */
        contains: z.union([literal, z.array(literal).min(1)]).optional(),
        filled: z.boolean().optional(),
        /** A number above or below; the bound itself is outside. */
        above: z.number().optional(),
        below: z.number().optional(),
      })
      .refine((tests) => Object.keys(tests).length > 0, {
        error: "expected is, not, contains, filled, above or below",
      }),
  ],
  { error: "expected a value, a list of values, or is, not, contains, filled, above, below" },
);

/** header → condition; all must hold. */
export const conditions = z.record(header, condition);

export type Literal = z.infer<typeof literal>;
export type Condition = z.infer<typeof condition>;
export type Conditions = z.infer<typeof conditions>;

/** A header of the file, or an expression. */
export type Operand = string | Expression;

export type Expression =
  | { readonly value: Literal }
  | { readonly first: readonly Operand[] }
  | { readonly join: readonly Operand[]; readonly with?: string | undefined }
  | { readonly split: Operand; readonly by: string; readonly part: number }
  | { readonly extract: Operand; readonly pattern: string }
  | Choice
  | { readonly add_days: Operand; readonly days: number | Operand }
  | { readonly multiply: readonly (number | Operand)[] }
  | { readonly pad: Operand; readonly to: number }
  | { readonly replace: Operand; readonly with: Readonly<Record<string, string>> }
  | Lookup;

/** A text behind `use` and `else` is a value, no header. */
export interface Choice {
  readonly when: Conditions;
  readonly use: Literal | Expression;
  readonly else?: Literal | Expression | undefined;
}

export interface Lookup {
  readonly lookup: Operand;
  readonly in: string;
  readonly match: string;
  readonly take: string;
}

const operand: z.ZodType<Operand> = z.lazy(() => z.union([header, expression]));
const result = z.lazy(() => z.union([literal, expression]));

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
};

export const expression: z.ZodType<Expression> = z.union(
  [
    /** The same value for every line. */
    z.strictObject({ value: literal }),
    /** The first that is not empty. */
    z.strictObject({ first: z.array(operand).min(1) }),
    /** All that are not empty, put together; a blank between them unless `with` says otherwise. */
    z.strictObject({ join: z.array(operand).min(1), with: z.string().optional() }),
    /** One part of a cell, counted from 1; -1 is the last. */
    z.strictObject({
      split: operand,
      by: z.string().min(1),
      part: z.int().refine((part) => part !== 0, { error: "expected 1, 2, … or -1, -2, …" }),
    }),
    /** What a regular expression finds: its first group, else the whole find. */
    z.strictObject({
      extract: operand,
      pattern: z.string().refine(isPattern, { error: "expected a regular expression" }),
    }),
    /** `use` when all conditions hold, else `else`; empty without one. */
    z.strictObject({ when: conditions, use: result, else: result.optional() }),
    /** A day moved by a number of calendar days. */
    z.strictObject({ add_days: operand, days: z.union([z.int(), operand]) }),
    /** A product of numbers. */
    z.strictObject({ multiply: z.array(z.union([z.number(), operand])).min(2) }),
    /** Zeros in front that a spreadsheet took away from a number, up to so many digits. */
    z.strictObject({ pad: operand, to: z.int().min(1).max(40) }),
    /** One text for another, wherever it stands, in the order of the list. */
    z.strictObject({ replace: operand, with: z.record(z.string().min(1), z.string()) }),
    /** What another file says: the `take` of its line whose `match` is the value. */
    z.strictObject({ lookup: operand, in: header, match: header, take: header }),
  ],
  {
    error: "expected a header, or value, first, join, split, extract, when, add_days, multiply, pad, replace or lookup",
  },
);
