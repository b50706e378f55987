/** 投诉处理参与人: one line per complaint and person who took part. */
import { complaintParticipant } from "../../src/warehouse/entities/complaint-participant.ts";
import { source } from "../source.ts";

export const complaintParticipants = source({
  id: "complaint_participants",
  title: "投诉处理参与人",
  entity: complaintParticipant,
  columns: {
    complaint_id: { headers: ["投诉单号", "投诉单编号", "投诉号", "投诉ID", "案件编号", "工单编号"] },
    employee_id: { headers: ["参与人", "参与人员", "处理人", "处理人工号", "接待人工号", "员工工号", "工号"] },
  },
  checks: [],
});
