/** Middle number of hours to an answer (P01-16). */
import { findingMeasure } from "../shapes/finding.ts";

export const contactReplyHours = findingMeasure("contact.replied", {
  id: "contact-reply-hours",
  title: "来电来信来访答复用时（中位数）",
  definition: "收到到答复的小时数的中位数（按收到日）",
  rule: "P01-16",
  clause: "篇一 原文第49行",
  unit: "hours",
  aggregate: "median",
  needs: ["customer_contact"],
});
