import { entity } from "./entity.ts";

/** 客户联系记录: one row per enquiry, opinion, suggestion or call back. */
export const customerContact = entity({
  name: "customer_contact",
  title: "客户联系记录",
  grain: "one row per enquiry, opinion, suggestion or call back",
  key: ["contact_id"],
  rules: ["P01-14", "P01-16", "P01-17", "P18-01", "P18-12"],
  columns: {
    contact_id: { type: "text", title: "联系编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    department_id: { type: "text", title: "受理部门编号", references: "department.department_id" },
    employee_id: { type: "text", title: "受理人工号", references: "employee.employee_id" },
    customer_id: { type: "text", title: "客户编号", references: "customer.customer_id" },
    channel: {
      type: "code",
      title: "联系渠道",
      required: true,
      codes: ["hotline", "mail", "visit", "online", "other"],
    },
    kind: {
      type: "code",
      title: "联系类别",
      required: true,
      codes: ["consultation", "opinion", "suggestion", "complaint", "repair", "return_visit", "offer"],
    },
    contacted_at: { type: "timestamp", title: "联系时间", required: true },
    replied_at: { type: "timestamp", title: "答复时间" },
    forwarded_at: { type: "timestamp", title: "转交部门时间" },
    resolved_at: { type: "timestamp", title: "处理完成时间" },
    informed_at: { type: "timestamp", title: "结果通报时间" },
  },
});
