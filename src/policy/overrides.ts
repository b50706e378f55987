/** Changes that a store or group makes to single values of its profiles (`policy.overrides` in guanlan.yaml). */
import { ConfigError, dataMessage } from "../errors.ts";
import { profileSchema, type Valued, type ValueKind, valueKinds } from "./profile-schema.ts";

/** The fields given replace those of the profile's value. */
export interface Override {
  readonly id: string;
  readonly store?: string | undefined;
  readonly effective_from?: string | undefined;
  readonly effective_to?: string | undefined;
  /** Why the store deviates; shown on the rules page. */
  readonly reason?: string | undefined;
  readonly [field: string]: unknown;
}

export type Values = { [K in ValueKind]: Valued<K>[] };

/**
 * Puts every override before the values it replaces; a later override wins over an earlier one.
 * Throws ConfigError for an id that no profile has, or a field that the value cannot take.
 */
export function applyOverrides(values: Values, overrides: readonly Override[]): void {
  for (const override of overrides) {
    const kind = valueKinds.find((each) => values[each].some(({ id }) => id === override.id));
    if (kind === undefined) throw new ConfigError(dataMessage("unknown", "policy value in overrides", override.id));
    const list = values[kind] as Valued<ValueKind>[];
    const bases = list.filter(({ id, store }) => id === override.id && store === null);
    list.unshift(...bases.map((base) => overridden(kind, base, override)));
  }
}

function overridden(kind: ValueKind, base: Valued<ValueKind>, override: Override): Valued<ValueKind> {
  const { profile, store: _none, reason: _older, ...fields } = base;
  const { store = null, reason, ...changes } = override;
  const parsed = profileSchema.shape[kind].unwrap().element.safeParse({ ...fields, ...changes });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
    throw new ConfigError(
      `${dataMessage("invalid", `${override.id}.${String(field)} in overrides`, changes[String(field)])}: ${issue?.message}`,
    );
  }
  return {
    ...parsed.data,
    profile,
    effective_from: override.effective_from ?? base.effective_from,
    effective_to: override.effective_to ?? base.effective_to,
    store,
    ...(reason === undefined ? {} : { reason }),
  } as Valued<ValueKind>;
}
