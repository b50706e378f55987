import { entity } from "./entity.ts";

/** 查阅申请: one row per file that somebody asked to see or saw. */
export const viewRequest = entity({
  name: "view_request",
  title: "查阅申请",
  grain: "one row per file that somebody asked to see or saw",
  key: ["request_id"],
  rules: ["P04-15", "P04-16", "P04-17", "P06-06", "P12-08", "P12-09"],
  columns: {
    request_id: { type: "text", title: "查阅编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    /** Empty for a person from outside. */
    viewer_id: { type: "text", title: "查阅人工号", references: "employee.employee_id" },
    is_external: { type: "boolean", title: "外部人员" },
    file_department_id: { type: "text", title: "档案所属部门编号", references: "department.department_id" },
    secrecy: { type: "code", title: "密级", codes: ["none", "confidential", "top_secret"] },
    requested_at: { type: "timestamp", title: "申请时间", required: true },
    has_object: { type: "presence", title: "查阅内容", personal: true },
    has_purpose: { type: "presence", title: "查阅目的" },
    has_reason: { type: "presence", title: "查阅理由" },
    has_viewer: { type: "presence", title: "查阅人情况", personal: true },
    is_stamped: { type: "boolean", title: "单位盖章" },
    is_head_signed: { type: "boolean", title: "负责人签字" },
    has_identity_document: { type: "presence", title: "介绍信或工作证", personal: true },
    decision: { type: "code", title: "审批结果", codes: ["approved", "refused"] },
    decided_at: { type: "timestamp", title: "审批时间" },
    customer_service_approved_at: { type: "timestamp", title: "客服经理批准时间" },
    department_manager_approved_at: { type: "timestamp", title: "部门经理批准时间" },
    general_manager_approved_at: { type: "timestamp", title: "总经理批准时间" },
    viewed_at: { type: "timestamp", title: "查阅时间" },
  },
});
