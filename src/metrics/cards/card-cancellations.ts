/** Cancelled cards by reason: why customers are lost (P13-53). */
import { leadCard } from "../../warehouse/entities/lead-card.ts";
import type { Metric } from "../metric.ts";
import { cardCount } from "../shapes/card-share.ts";

type Reason = (typeof leadCard.columns.cancel_reason.codes)[number];

const titles: Readonly<Record<Reason, string>> = {
  price: "价格",
  competitor: "选购竞品",
  funding: "资金",
  postponed: "推迟购车",
  stock: "无现车",
  other: "其他",
};

export const cardCancellations: readonly Metric[] = leadCard.columns.cancel_reason.codes.map((reason) =>
  cardCount(
    {
      id: `card-cancellations.${reason}`,
      title: `注销原因：${titles[reason]}`,
      definition: "当月注销的三表卡中属于此原因的张数",
      rule: "P13-53",
      clause: "篇十三 三表卡第10条",
      direction: "neutral",
      needs: ["lead_card"],
    },
    { on: "cancelled_on", counts: (eb) => eb("cancel_reason", "=", reason) },
  ),
);
