/** Share of orders to correct an archive that were followed within the working day of P02-26. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const rectificationOnTimeRate = deadlineRate("archive.rectification", {
  id: "rectification-on-time-rate",
  title: "责令改正按时完成率",
  definition: "当月到期的责令改正中，期限内改正的件数 ÷ 到期件数；到期未改正算未达标",
  rule: "P02-26",
  clause: "篇二 处罚第10条",
  needs: ["rectification_order"],
});
