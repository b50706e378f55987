/** Cards that became void, by what was missed (P13-43, P13-45, P13-47). */
import type { Metric } from "../metric.ts";
import { cardCount } from "../shapes/card-share.ts";

const stages = [
  {
    stage: "first",
    title: "首次跟踪",
    definition: "首次跟踪逾期而作废的卡数",
    rule: "P13-43",
    clause: "篇十三 三表卡第2条",
  },
  {
    stage: "second",
    title: "第二次跟踪",
    definition: "第二次跟踪逾期而作废的卡数",
    rule: "P13-45",
    clause: "篇十三 三表卡第2条",
  },
  {
    stage: "weekly",
    title: "每周跟踪",
    definition: "第三次及以后的跟踪逾期而作废的卡数",
    rule: "P13-45",
    clause: "篇十三 三表卡第2条",
  },
  {
    stage: "sms",
    title: "连续短信",
    definition: "连续多次只发短信而作废的卡数",
    rule: "P13-47",
    clause: "篇十三 三表卡第4条",
  },
] as const;

export const cardsVoided: readonly Metric[] = stages.map(({ stage, title, definition, rule, clause }) =>
  cardCount(
    {
      id: `cards-voided.${stage}`,
      title: `作废卡：${title}`,
      definition,
      rule,
      clause,
      needs: ["lead_card", "lead_follow_up"],
    },
    { on: "void_on", counts: (eb) => eb("void_stage", "=", stage) },
  ),
);
