/** The active policy of a project: every value that may be in force, found by id, store and day. */
import { ConfigError } from "../errors.ts";
import { OPEN_END, type Profile, type Valued, type ValueKind, valueKinds } from "./profile-schema.ts";

/** A change that a store or group makes to one value: the fields given replace those of the profile. */
export interface Override {
  readonly id: string;
  readonly store?: string | undefined;
  readonly effective_from?: string | undefined;
  readonly effective_to?: string | undefined;
  readonly [field: string]: unknown;
}

type Values = { readonly [K in ValueKind]: readonly Valued<K>[] };

export class Policy {
  readonly profiles: readonly Profile[];
  readonly #values: Values;

  constructor(profiles: readonly Profile[], overrides: readonly Override[] = []) {
    this.profiles = profiles;
    this.#values = collectValues(profiles, overrides);
  }

  /** All versions of all values of a kind, overrides before the values they replace. */
  all<K extends ValueKind>(kind: K): Values[K] {
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

  /** A yes/no setting in force on a day. */
  flag(id: string, on: string, store: string | null = null): boolean {
    const { value } = this.value("settings", id, on, store);
    if (typeof value !== "boolean") throw new ConfigError(`invalid setting ${id}: ${JSON.stringify(value)}`);
    return value;
  }
}

/** Profiles in order, first match wins; an override stands before what it overrides. */
function collectValues(profiles: readonly Profile[], overrides: readonly Override[]): Values {
  const collected = Object.fromEntries(
    valueKinds.map((kind) => [kind, profiles.flatMap((profile) => profile[kind].map((each) => dated(each, profile)))]),
  ) as unknown as { [K in ValueKind]: Valued<K>[] };
  for (const override of overrides) applyOverride(collected, override);
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

function applyOverride(collected: { [K in ValueKind]: Valued<K>[] }, override: Override): void {
  for (const kind of valueKinds) {
    const list = collected[kind] as Valued<ValueKind>[];
    const bases = list.filter((each) => each.id === override.id && each.store === null);
    if (bases.length === 0) continue;
    const changed = bases.map((base) => ({ ...base, ...override, store: override.store ?? null }) as Valued<ValueKind>);
    list.unshift(...changed);
    return;
  }
  throw new ConfigError(`unknown policy value in overrides: ${JSON.stringify(override.id)}`);
}
