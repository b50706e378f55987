/** Days from receipt to closing, mean, of the complaints closed (P03-14). */
import { daysToClose } from "../shapes/days-to-close.ts";

export const daysToCloseMean = daysToClose("mean", {
  id: "days-to-close-mean",
  title: "平均结案天数",
  definition: "当月结案的投诉自受理到结案的平均天数",
  rule: "P03-14",
  clause: "篇三 第二十六条",
});
