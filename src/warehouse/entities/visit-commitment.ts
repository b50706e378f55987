import { entity } from "./entity.ts";

/** 拜访承诺: one row per thing promised at a visit. */
export const visitCommitment = entity({
  name: "visit_commitment",
  title: "拜访承诺",
  grain: "one row per thing promised at a visit",
  key: ["commitment_id"],
  rules: ["P17-09", "P18-11"],
  columns: {
    commitment_id: { type: "text", title: "承诺编号", required: true },
    visit_id: { type: "text", title: "拜访编号", required: true, references: "visit.visit_id" },
    due_on: { type: "date", title: "承诺完成日期" },
    done_on: { type: "date", title: "实际完成日期" },
  },
});
