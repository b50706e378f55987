/** Visits made (P17-04). */
import { visitCount } from "../shapes/visit-count.ts";

export const visitsMade = visitCount(
  {
    id: "visits-made",
    title: "拜访次数",
    definition: "当月完成的客户拜访次数",
    rule: "P17-04",
    clause: "篇十七 2.3",
    direction: "higher",
  },
  (eb) => eb.lit(true),
);
