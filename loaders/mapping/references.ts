/** Headers that a mapping speaks of. */
import type { Choice, Expression, Literal, Lookup, Operand } from "../../src/project/expression-schema.ts";

/** Headers of one column's mapping, in the order of the text. */
export function referencedBy(operand: number | Literal | Operand): string[] {
  return typeof operand === "string" ? [operand] : typeof operand === "object" ? headersOfExpression(operand) : [];
}

function headersOfExpression(expression: Expression): string[] {
  if ("value" in expression) return [];
  if ("first" in expression) return expression.first.flatMap(referencedBy);
  if ("join" in expression) return expression.join.flatMap(referencedBy);
  if ("split" in expression) return referencedBy(expression.split);
  if ("extract" in expression) return referencedBy(expression.extract);
  if ("when" in expression) return [...Object.keys(expression.when), ...resultHeaders(expression)];
  if ("add_days" in expression) return [...referencedBy(expression.add_days), ...referencedBy(expression.days)];
  if ("multiply" in expression) return expression.multiply.flatMap(referencedBy);
  if ("pad" in expression) return referencedBy(expression.pad);
  if ("replace" in expression) return referencedBy(expression.replace);
  return referencedBy(expression.lookup);
}

const resultHeaders = ({ use, else: otherwise }: Choice): string[] =>
  [use, otherwise].flatMap((each) => (typeof each === "object" ? referencedBy(each) : []));

/** Lookups of one column's mapping. */
export function lookupsOf(operand: unknown): Lookup[] {
  if (typeof operand !== "object" || operand === null) return [];
  const inside = Object.values(operand)
    .flatMap((each) => (Array.isArray(each) ? each : [each]))
    .flatMap(lookupsOf);
  return "lookup" in operand ? [operand as Lookup, ...inside] : inside;
}
