/** Days from receipt to closing, p90, of the complaints closed (P03-14). */
import { daysToClose } from "../shapes/days-to-close.ts";

export const daysToCloseP90 = daysToClose("p90", {
  id: "days-to-close-p90",
  title: "结案天数90分位",
  definition: "当月结案的投诉中九成在此天数内结案",
  rule: "P03-14",
  clause: "篇三 第二十六条",
});
