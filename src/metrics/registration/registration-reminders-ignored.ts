/** People who still had not registered a customer after several reminders (P12-18). */
import { findingFailures } from "../shapes/finding.ts";

export const registrationRemindersIgnored = findingFailures("registration.reminders_ignored", {
  id: "registration-reminders-ignored",
  title: "多次督促仍未备案的人数",
  definition: "当月督促达到规定次数、客户逾期仍未备案的责任人人数；跨月期间为各月人数之和",
  rule: "P12-18",
  clause: "篇十二 1.8 第2项",
  needs: ["registration_reminder"],
});
