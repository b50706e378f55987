/** 拜访承诺: one line per thing promised at a visit. */
import { visitCommitment } from "../../src/warehouse/entities/visit-commitment.ts";
import { source } from "../source.ts";

export const visitCommitments = source({
  id: "visit_commitments",
  title: "拜访承诺",
  entity: visitCommitment,
  columns: {
    commitment_id: { headers: ["承诺事项编号", "跟进编号", "事项编号"] },
    visit_id: { headers: ["拜访单号", "拜访记录编号", "拜访ID", "拜访号", "外访编号"] },
    due_on: { headers: ["约定完成日期", "完成期限", "承诺日期", "截止日期"] },
    done_on: { headers: ["完成日期", "兑现日期", "跟进完成日期"] },
  },
  checks: [],
});
