/** What a mart promises: grain, key and typed columns. `Warehouse` is inferred from these promises. */

interface MartTypes {
  text: string;
  date: string;
  timestamp: string;
  integer: number;
  number: number;
  boolean: boolean;
}

export type MartType = keyof MartTypes;
/** A trailing `?` marks a column that may be null. */
export type MartColumn = MartType | `${MartType}?`;

export interface Mart {
  readonly name: string;
  readonly grain: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, MartColumn>>;
}

export const mart = <const M extends Mart>(definition: M): M => definition;

type Cell<C extends MartColumn> = C extends `${infer T extends MartType}?`
  ? MartTypes[T] | null
  : C extends MartType
    ? MartTypes[C]
    : never;

/** Row type of a mart. */
export type RowOf<M extends Mart> = { [K in keyof M["columns"]]: Cell<M["columns"][K]> };
