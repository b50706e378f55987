/** 报表更改登记: one line per changed item of a report. */
import { reportAmendment } from "../../src/warehouse/entities/report-amendment.ts";
import { storeId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const reportAmendments = source({
  id: "report_amendments",
  title: "报表更改",
  entity: reportAmendment,
  columns: {
    amendment_id: { headers: ["报表更改号", "更改编号", "更改单号", "更正编号"] },
    store_id: storeId,
    item: { headers: ["更改内容", "更改的项目", "更正项目", "变更项目"] },
    published_at: { headers: ["更改发布日期", "更改日期", "更正时间", "更改时间"] },
    gm_approved_at: { headers: ["总经理批准日期", "总经理审批时间", "总经理批准", "批准时间"] },
    filed_at: { headers: ["备案日期", "归档时间", "归档日期"] },
  },
  checks: [],
});
