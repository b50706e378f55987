import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawCell } from "../../../loaders/source.ts";
import { sources } from "../../../loaders/sources.ts";
import { converterOf } from "../../../loaders/values/converter-of.ts";

const signs = Array.from("0123456789-/.:年月日 元万%(),￥eE+上下午是否√缺无TZ");

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...signs) }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);

const columns = sources.flatMap((source) =>
  Object.entries(source.columns).map(([name, own]) => ({ name: `${source.id}.${name}`, own, source, column: name })),
);

/** What a canonical value of each type looks like. */
const shapes: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamp: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  fen: /^-?\d+$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  presence: /^true$/,
  hash: /^[0-9a-f]{64}$/,
};

test("every column turns any cell into a canonical value or a reason, and never throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.constantFrom("ymd", "dmy", "mdy"), cell, (each, order, given) => {
      const column = each.source.entity.columns[each.column];
      if (column === undefined) throw new Error(each.name);
      const settings = { order, salt: "s", power: 0, isIdentifier: given === null } as const;
      const read = converterOf(column, each.own, settings)(given);
      const shape = each.own.convert ? /./ : (shapes[column.type] ?? /^/);
      expect(read).toSatisfy((it: typeof read) => (it.ok ? shape.test(String(it.value)) : it.expected !== ""));
    }),
    { numRuns: 5000, seed: 20260305 },
  );
});
