/** Share of service archives handed over and complete within the working days of P02-13. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const serviceArchiveOnTimeRate = deadlineRate("archive.service_handover", {
  id: "service-archive-on-time-rate",
  title: "售后档案按时移交率",
  definition: "当月到期的售后档案中，期限内移交且资料齐全的份数 ÷ 到期份数",
  rule: "P02-13",
  clause: "篇二 移交第2条、处罚第4条",
});
