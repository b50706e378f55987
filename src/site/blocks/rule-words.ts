/** What the rules page calls the state and the relevance of a rule. */
import type { RuleEntry } from "../../snapshot/rule-entries.ts";
import type { RuleState } from "../../snapshot/rule-state.ts";

export const stateWords: Readonly<Record<RuleState, string>> = {
  measured: "有指标",
  listed: "有清单",
  kept: "由系统保证",
  no_data: "本店无此资料",
  prose: "不计量",
};

export const relevanceWords: Readonly<Record<NonNullable<RuleEntry["relevance"]>, string>> = {
  core: "核心",
  strong: "重点",
  fringe: "边缘",
  none: "仅文字",
};
