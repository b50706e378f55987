/** How often an export is expected to bring new records; `none` for master data, which changes when it changes. */
export const cadences = ["none", "week", "month", "two_months", "half_year", "year"] as const;
export type Cadence = (typeof cadences)[number];
