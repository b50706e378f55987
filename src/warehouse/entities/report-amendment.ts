import { entity } from "./entity.ts";

/** 报表更改: one row per item of a report that was changed. */
export const reportAmendment = entity({
  name: "report_amendment",
  title: "报表更改",
  grain: "one row per item of a report that was changed",
  key: ["amendment_id"],
  rules: ["P04-10"],
  columns: {
    amendment_id: { type: "text", title: "报表更改编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    item: { type: "text", title: "更改项目", required: true },
    published_at: { type: "timestamp", title: "更改发布时间", required: true },
    gm_approved_at: { type: "timestamp", title: "总经理批准时间" },
    filed_at: { type: "timestamp", title: "备案时间" },
  },
});
