/** Days from receipt to closing, median, of the complaints closed (P03-14). */
import { daysToClose } from "../shapes/days-to-close.ts";

export const daysToCloseMedian = daysToClose("median", {
  id: "days-to-close-median",
  title: "结案天数中位数",
  definition: "当月结案的投诉自受理到结案天数的中位数",
  rule: "P03-14",
  clause: "篇三 第二十六条",
});
