/** Key-account visits recorded on the day (P13-66). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const visitSameDayRecordRate = deadlineRate("visit.same_day_record", {
  id: "visit-same-day-record-rate",
  title: "拜访当日记录率",
  definition: "外出当日已填写记录的大客户拜访 ÷ 大客户拜访",
  rule: "P13-66",
  clause: "篇十三 大客户第3条",
  needs: ["visit"],
});
