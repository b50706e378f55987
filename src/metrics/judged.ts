/** What rankings, grades and checks need of an opened warehouse: its figures and the policy that judges them. */
import type { Policy } from "../policy/policy.ts";
import type { Evaluated } from "./evaluate.ts";

export interface Judged extends Evaluated {
  readonly policy: Policy;
}
