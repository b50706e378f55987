/** The ranking rules of the profile that ships with the product. */
import { ConfigError } from "../../errors.ts";
import { builtInPolicyDir, loadProfiles } from "../../policy/load-profiles.ts";
import { Policy } from "../../policy/policy.ts";
import { RANKING_ID, type RankingRules, rankingRules } from "../ranking-rules.ts";

/** Those in force when the profile begins. Throws ConfigError when no built-in profile has a ranking. */
export function builtInRankingRules(): RankingRules {
  const profile = [...loadProfiles(builtInPolicyDir).values()].find(({ rankings }) =>
    rankings.some(({ id }) => id === RANKING_ID),
  );
  if (profile === undefined) throw new ConfigError(`missing policy value: ${JSON.stringify(RANKING_ID)}`);
  return rankingRules(new Policy([profile]), profile.effective_from, "");
}
