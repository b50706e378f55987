/** The active policy of a project: every value that may be in force, found by id, store and day. */
import { ConfigError } from "../errors.ts";
import { applyOverrides, type Override, type Values } from "./overrides.ts";
import { OPEN_END, type Profile, type Valued, type ValueKind, valueKinds } from "./profile-schema.ts";

export type { Override } from "./overrides.ts";

type ReadonlyValues = { readonly [K in ValueKind]: readonly Valued<K>[] };

export class Policy {
  readonly profiles: readonly Profile[];
  readonly #values: ReadonlyValues;

  constructor(profiles: readonly Profile[], overrides: readonly Override[] = []) {
    this.profiles = profiles;
    this.#values = collectValues(profiles, overrides);
  }

  /** All versions of all values of a kind, overrides before the values they replace. */
  all<K extends ValueKind>(kind: K): ReadonlyValues[K] {
    return this.#values[kind];
  }

  /** The value in force on a day, for a store when it overrides the group's; throws when there is none. */
  value<K extends ValueKind>(kind: K, id: string, on: string, store: string | null = null): Valued<K> {
    const found = this.find(kind, id, on, store);
    if (found === undefined) throw new ConfigError(`missing policy value: ${JSON.stringify(id)} on ${on}`);
    return found;
  }

  find<K extends ValueKind>(kind: K, id: string, on: string, store: string | null = null): Valued<K> | undefined {
    const candidates: readonly Valued<K>[] = this.#values[kind];
    return candidates.find(
      (each) =>
        each.id === id &&
        (each.store === null || each.store === store) &&
        each.effective_from <= on &&
        on <= each.effective_to,
    );
  }

  /** A numeric setting in force on a day. */
  number(id: string, on: string, store: string | null = null): number {
    const { value } = this.value("settings", id, on, store);
    if (typeof value !== "number") throw new ConfigError(`invalid setting ${id}: ${JSON.stringify(value)}`);
    return value;
  }

  /** A textual setting in force on a day. */
  text(id: string, on: string, store: string | null = null): string {
    const { value } = this.value("settings", id, on, store);
    if (typeof value !== "string") throw new ConfigError(`invalid setting ${id}: ${JSON.stringify(value)}`);
    return value;
  }

  /** A setting that lists words, in force on a day. */
  texts(id: string, on: string, store: string | null = null): readonly string[] {
    const { value } = this.value("settings", id, on, store);
    if (!Array.isArray(value)) throw new ConfigError(`invalid setting ${id}: ${JSON.stringify(value)}`);
    return value;
  }

  /** A yes/no setting in force on a day. */
  flag(id: string, on: string, store: string | null = null): boolean {
    const { value } = this.value("settings", id, on, store);
    if (typeof value !== "boolean") throw new ConfigError(`invalid setting ${id}: ${JSON.stringify(value)}`);
    return value;
  }
}

/** Profiles in order, first match wins; an override stands before what it overrides, a store's before a group's. */
function collectValues(profiles: readonly Profile[], overrides: readonly Override[]): ReadonlyValues {
  const collected = Object.fromEntries(
    valueKinds.map((kind) => [kind, profiles.flatMap((profile) => profile[kind].map((each) => dated(each, profile)))]),
  ) as unknown as Values;
  applyOverrides(collected, overrides);
  for (const kind of valueKinds) collected[kind].sort((a, b) => Number(a.store === null) - Number(b.store === null));
  requireReferences(collected);
  return collected;
}

function dated<V extends { effective_from?: string | undefined; effective_to?: string | undefined }>(
  value: V,
  profile: Profile,
) {
  return {
    ...value,
    profile: profile.id,
    effective_from: value.effective_from ?? profile.effective_from,
    effective_to: value.effective_to ?? profile.effective_to ?? OPEN_END,
    store: null,
  };
}

function requireReferences({ penalties, counters, deadlines, settings }: Values): void {
  for (const { id, counter = [], repeat, yields_to } of penalties) {
    if (yields_to !== undefined && !settings.some((each) => each.id === yields_to.unless)) {
      throw new ConfigError(`unknown setting of penalty ${id}: ${JSON.stringify(yields_to.unless)}`);
    }
    for (const named of typeof counter === "string" ? [counter] : counter) {
      if (counters.some((each) => each.id === named)) continue;
      throw new ConfigError(`unknown counter of penalty ${id}: ${JSON.stringify(named)}`);
    }
    if (repeat === undefined || deadlines.some((each) => each.id === repeat)) continue;
    throw new ConfigError(`unknown deadline of penalty ${id}: ${JSON.stringify(repeat)}`);
  }
}
