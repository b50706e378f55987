/** Built-in profiles as an active policy. */
import { builtInPolicyDir, loadProfiles } from "../../src/policy/load-profiles.ts";
import { type Override, Policy } from "../../src/policy/policy.ts";
import type { Profile } from "../../src/policy/profile-schema.ts";

const known = loadProfiles(builtInPolicyDir);

/** Profiles by id, or as written in a test; the first wins. */
export function policyOf(profiles: readonly (string | Profile)[], overrides: readonly Override[] = []): Policy {
  const active = profiles.map((each) => {
    const profile = typeof each === "string" ? known.get(each) : each;
    if (profile === undefined) throw new Error(`no built-in profile ${JSON.stringify(each)}`);
    return profile;
  });
  return new Policy(active, overrides);
}
