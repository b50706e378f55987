/** The columns that say for whom an event counts, as every fact carries them. */
export const grainKeys = ["store_id", "department_id", "team_id", "employee_id"] as const;
