/** Who may approve, from the lowest level to the highest. */
export const approverLevels = [
  "supervisor",
  "department_manager",
  "sales_director",
  "general_manager",
  "vice_president",
  "group",
] as const;
