import { entity } from "./entity.ts";

/** 投诉处理参与人: one row per complaint and employee who took part in handling it. */
export const complaintParticipant = entity({
  name: "complaint_participant",
  title: "投诉处理参与人",
  grain: "one row per complaint and employee who took part in handling it",
  key: ["complaint_id", "employee_id"],
  rules: ["P05-03"],
  columns: {
    complaint_id: { type: "text", title: "投诉编号", required: true, references: "complaint.complaint_id" },
    employee_id: { type: "text", title: "参与人工号", required: true, references: "employee.employee_id" },
  },
});
