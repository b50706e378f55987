/** Share of sale archives handed over within the working days of P02-10. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const saleArchiveOnTimeRate = deadlineRate("archive.sale_handover", {
  id: "sale-archive-on-time-rate",
  title: "新车档案按时移交率",
  definition: "当月到期的新车档案中，期限内移交的份数 ÷ 到期份数；到期未移交算未达标",
  rule: "P02-10",
  clause: "篇二 移交第1条、处罚第1条",
});
