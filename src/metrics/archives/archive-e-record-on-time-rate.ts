/** Share of electronic records made in time after the entry in the book (P02-02). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const archiveERecordOnTimeRate = deadlineRate("archive.e_record", {
  id: "archive-e-record-on-time-rate",
  title: "电子档案按时建立率",
  definition: "已登记签收簿的档案中，期限内建立电子档案的份数 ÷ 到期份数",
  rule: "P02-02",
  clause: "篇二 总则第1条",
  needs: ["archive_processing"],
});
