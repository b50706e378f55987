/** Checks over the values of one profile: validities that make sense, and one value per id and day. */

/** Last day of a validity that has no end. */
export const OPEN_END = "9999-12-31";

interface Validity {
  readonly effective_from?: string | undefined;
  readonly effective_to?: string | undefined;
}

export interface ValidityFault {
  readonly index: number;
  readonly field: "id" | "effective_to";
  readonly message: string;
}

/** Faults of a list of values; what a value leaves open comes from its profile. */
export function validityFaults(
  values: readonly ({ readonly id: string } & Validity)[],
  profile: Validity,
): ValidityFault[] {
  const spans = values.map(({ id, effective_from, effective_to }) => ({
    id,
    from: effective_from ?? profile.effective_from ?? "",
    to: effective_to ?? profile.effective_to ?? OPEN_END,
  }));
  return spans.flatMap(({ id, from, to }, index): ValidityFault[] => {
    if (to < from) return [{ index, field: "effective_to", message: `expected a day from ${from} on` }];
    const earlier = spans.slice(0, index).some((each) => each.id === id && each.from <= to && from <= each.to);
    return earlier ? [{ index, field: "id", message: `duplicate id in force on the same days: "${id}"` }] : [];
  });
}
