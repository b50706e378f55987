/** 客户联系记录: one line per enquiry, opinion, suggestion or call back. */
import { customerContact } from "../../src/warehouse/entities/customer-contact.ts";
import { customerId, storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const customerContacts = source({
  id: "customer_contacts",
  title: "客户联系记录",
  entity: customerContact,
  columns: {
    contact_id: { headers: ["记录编号", "联系单号", "来访编号", "咨询单号", "回访编号"] },
    store_id: storeId,
    department_id: { headers: ["受理部门", "部门编号", "经办部门", "服务中心"] },
    employee_id: { headers: ["受理人", "经办人", "经办人工号", "回访人工号", "联系人工号", "员工工号"] },
    customer_id: customerId,
    channel: {
      headers: ["渠道", "来源渠道", "联系方式", "受理渠道"],
      words: {
        hotline: ["热线", "电话", "热线电话", "来电", "去电", "400热线"],
        mail: ["信箱", "邮箱", "邮件", "来信", "信函", "意见箱"],
        visit: ["来访", "到店", "当面", "上门"],
        online: ["网络", "微信", "公众号", "网站", "短信", "APP"],
        other: ["其他", "其它"],
      },
    },
    kind: {
      headers: ["类别", "类型", "联系类型", "事项类别", "业务类别"],
      words: {
        consultation: ["咨询", "业务咨询", "询问"],
        opinion: ["意见", "批评意见"],
        suggestion: ["建议", "合理化建议"],
        complaint: ["投诉", "抱怨"],
        repair: ["报修", "维修预约", "报修预约"],
        return_visit: ["回访", "电话回访", "客户回访", "关怀回访"],
        offer: ["推介", "新业务推介", "活动通知", "促销通知"],
      },
    },
    contacted_at: { headers: ["受理时间", "接收时间", "来访时间", "来电时间", "回访时间", "登记时间", "联系日期"] },
    replied_at: { headers: ["回复时间", "回复日期", "答复日期"] },
    forwarded_at: { headers: ["转交时间", "转部门时间", "转办时间", "转达时间"] },
    resolved_at: { headers: ["处理时间", "完成时间", "办结时间", "解决时间"] },
    informed_at: { headers: ["通报时间", "告知客户时间", "结果告知时间", "反馈客户时间"] },
  },
  checks: ["replied_at", "forwarded_at", "resolved_at", "informed_at"].map((column) =>
    notBefore(column, "contacted_at"),
  ),
});
