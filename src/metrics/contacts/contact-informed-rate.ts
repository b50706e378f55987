/** Share of resolved cases whose customer was told the result (P01-17). */
import { findingRate } from "../shapes/finding.ts";

export const contactInformedRate = findingRate("contact.informed", {
  id: "contact-informed-rate",
  title: "处理结果通报率",
  definition: "已把结果告知客户的件数 ÷ 处理完成的件数（按完成日）",
  rule: "P01-17",
  clause: "篇一 原文第51行",
  needs: ["customer_contact"],
});
