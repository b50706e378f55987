/** Every broken row of the sample. */
import { brokenArchives } from "./broken-archives.ts";
import { brokenCare } from "./broken-care.ts";
import { brokenCustomers, brokenPeople } from "./broken-people.ts";
import { brokenSales } from "./broken-sales.ts";
import type { BrokenSpec } from "./broken-spec.ts";

export const brokenSpecs: readonly BrokenSpec[] = [
  ...brokenPeople,
  ...brokenCustomers,
  ...brokenSales,
  ...brokenArchives,
  ...brokenCare,
];
