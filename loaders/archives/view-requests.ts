/** 查阅申请: one line per request to view a file, or view entered without one. */
import { viewRequest } from "../../src/warehouse/entities/view-request.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const viewRequests = source({
  id: "view_requests",
  title: "查阅申请",
  entity: viewRequest,
  columns: {
    request_id: { headers: ["查阅单号", "申请编号", "申请单号", "查阅登记号", "查阅号"] },
    store_id: storeId,
    viewer_id: { headers: ["查阅人", "查阅人编号", "申请人工号", "申请人"] },
    is_external: { headers: ["是否外部人员", "外单位人员", "是否外单位"], words: { true: ["外部"], false: ["内部"] } },
    file_department_id: { headers: ["档案所属部门", "档案部门编号", "档案归属部门", "所属部门"] },
    secrecy: {
      headers: ["机密等级", "保密级别", "档案密级"],
      words: { none: ["普通", "无", "一般", "内部"], confidential: ["机密"], top_secret: ["绝密"] },
    },
    requested_at: { headers: ["申请日期", "提交时间", "提出时间"] },
    has_object: { headers: ["查阅对象", "查阅档案", "查阅资料", "档案名称"] },
    has_purpose: { headers: ["目的", "用途", "查阅用途"] },
    has_reason: { headers: ["理由", "事由", "查阅事由", "申请理由"] },
    has_viewer: { headers: ["查阅者情况", "申请人情况", "查阅人姓名", "申请人姓名", "查阅人信息"] },
    is_stamped: {
      headers: ["盖章", "是否盖章", "部门盖章"],
      words: { true: ["已盖章", "已盖"], false: ["未盖章", "未盖"] },
    },
    is_head_signed: {
      headers: ["领导签字", "负责人签名", "单位负责人签字", "部门负责人签字"],
      words: { true: ["已签", "已签字"], false: ["未签", "未签字"] },
    },
    has_identity_document: { headers: ["介绍信/工作证", "证件", "有效证件", "介绍信"] },
    decision: {
      headers: ["审批意见", "批准结果", "审核结果", "是否批准"],
      words: { approved: ["批准", "同意", "通过"], refused: ["不批准", "不同意", "驳回", "拒绝"] },
    },
    decided_at: { headers: ["审批日期", "批复时间", "审核时间"] },
    customer_service_approved_at: { headers: ["客户服务部经理批准时间", "客服经理审批时间", "客服部审批时间"] },
    department_manager_approved_at: { headers: ["部门经理审批时间", "部门经理签批时间"] },
    general_manager_approved_at: { headers: ["总经理审批时间", "总经理签批时间"] },
    viewed_at: { headers: ["实际查阅时间", "查阅日期", "阅档时间"] },
  },
  checks: [notBefore("decided_at", "requested_at")],
});
