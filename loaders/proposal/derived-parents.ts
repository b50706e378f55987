/** Lists that nobody has exported, taken out of the lines that name their members. */
import type { Source } from "../source.ts";
import { sourceNamed } from "../sources.ts";
import { assumed } from "./assumptions.ts";
import type { ProposedColumn, ProposedEntry } from "./proposal.ts";

/** Which list may come out of which source, by its key. */
const origins = [
  { list: "customers", key: "customer_id", from: ["receivables", "orders"] },
  { list: "departments", key: "department_id", from: ["employees"] },
] as const;

/** An entry for each list that is not there, with every member once. */
export function derivedParents(entries: readonly ProposedEntry[], store: string): ProposedEntry[] {
  const whole = entries.filter(({ missing }) => missing.length === 0);
  return origins.flatMap(({ list, key, from }) => {
    const source = sourceNamed(list);
    if (source === undefined || whole.some((each) => each.source === list)) return [];
    const origin = from.map((id) => whole.find((each) => each.source === id)).find((each) => each !== undefined);
    const member = origin?.columns.find(({ column, header }) => column === key && header !== null);
    if (origin === undefined || member === undefined) return [];
    const columns = requiredColumns(source, [member, ...origin.columns], store);
    return [
      {
        ...origin,
        source: list,
        title: source.title,
        where: {},
        distinct: true,
        is_doubtful: false,
        date_order: null,
        columns,
      },
    ];
  });
}

/** The key, the store as the origin has it, and what may be assumed of the rest. */
function requiredColumns(source: Source, known: readonly ProposedColumn[], store: string): ProposedColumn[] {
  const given = new Map(known.flatMap(({ column, header }) => (header === null ? [] : [[column, header] as const])));
  return Object.entries(source.entity.columns).flatMap(([column, { title, required }]): ProposedColumn[] => {
    const own = known.find(
      (each) => each.column === column && (column === "store_id" || source.entity.key.includes(column)),
    );
    if (own !== undefined) return [own];
    const guess = required ? assumed(source, column, given, store) : undefined;
    if (guess === undefined) return [];
    if ("header" in guess) return [{ column, title, header: guess.header, assumed: null, confidence: 0.5 }];
    return [{ column, title, header: null, assumed: guess.constant, confidence: 0 }];
  });
}
