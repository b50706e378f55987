/** Share of packages entered in the sign-in book on the day of hand-over (P02-06). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const archiveRegistrationOnTimeRate = deadlineRate("archive.registration", {
  id: "archive-registration-on-time-rate",
  title: "签收簿当日登记率",
  definition: "当期移交的档案中，期限内登记签收簿的份数 ÷ 到期份数；到期未登记算未达标",
  rule: "P02-06",
  clause: "篇二 总则第5条",
});
