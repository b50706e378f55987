/** Receptions with more escorts than allowed (P07-05). */
import { findingFailures } from "../shapes/finding.ts";

export const receptionTooManyEscorts = findingFailures("reception.escorts", {
  id: "reception-too-many-escorts",
  title: "陪同超员的接待次数",
  definition: "陪同人数超过规定的接待次数",
  rule: "P07-05",
  clause: "篇七 接待三第2项",
  grains: ["store", "department"],
  needs: ["reception"],
});
