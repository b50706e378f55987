/** Months along an axis, where thirteen of them stand side by side. */

/** `2026-03` → `26/3`. */
export const shortMonth = (month: string): string => `${month.slice(2, 4)}/${Number(month.slice(5))}`;
