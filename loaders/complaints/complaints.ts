/** 投诉: the complaint register or OMS export, one line per complaint. */
import { complaint } from "../../src/warehouse/entities/complaint.ts";
import { approverWords } from "../people/approver-words.ts";
import { customerId, orderId, storeId, vin } from "../reference-columns.ts";
import { notBefore, notNegative } from "../row-checks.ts";
import { source } from "../source.ts";
import {
  causeWords,
  customerTypeWords,
  demandWords,
  escalationWords,
  sourceWords,
  validityWords,
} from "./complaint-words.ts";

export const complaints = source({
  id: "complaints",
  title: "投诉记录",
  entity: complaint,
  columns: {
    complaint_id: {
      headers: ["投诉单号", "投诉单编号", "投诉号", "投诉ID", "案件编号", "工单编号", "投诉记录编号", "单号"],
    },
    store_id: storeId,
    department_id: {
      headers: ["责任部门", "责任部门代码", "被投诉部门", "被投诉部门编号", "部门编号", "处理部门编号"],
    },
    intake_department_id: { headers: ["接诉部门", "首接部门", "接待部门", "接诉部门代码"] },
    customer_id: customerId,
    vin,
    order_id: orderId,
    source: {
      headers: ["来源", "投诉渠道", "投诉途径", "受理渠道", "来源渠道", "投诉方式", "受理方式", "渠道"],
      words: sourceWords,
    },
    customer_type: {
      headers: ["客户类型", "投诉人类别", "投诉客户类型", "客户类别", "投诉者类型"],
      words: customerTypeWords,
      default: "consumer",
    },
    demand: { headers: ["诉求", "客户诉求", "投诉要求", "客户要求", "诉求类型", "投诉诉求类型"], words: demandWords },
    cause_code: {
      headers: ["原因", "原因分类", "投诉原因分类", "投诉类别", "投诉类型", "原因类别", "投诉分类"],
      words: causeWords,
    },
    about_employee_id: { headers: ["被投诉人", "被投诉员工工号", "被投诉员工", "责任人工号", "责任人", "当事人工号"] },
    received_at: {
      headers: [
        "投诉时间",
        "登记时间",
        "受理日期",
        "投诉日期",
        "登记日期",
        "接诉时间",
        "接诉日期",
        "接到投诉时间",
        "收到时间",
        "创建时间",
      ],
    },
    has_complainant: { headers: ["投诉人姓名", "客户姓名", "客户名称", "投诉客户", "姓名"] },
    has_phone: { headers: ["投诉人电话", "联系方式", "电话", "手机", "手机号", "手机号码", "客户电话"] },
    has_model: { headers: ["车型名称", "车系", "车款"] },
    has_plate: { headers: ["车牌", "车牌号码", "牌照号", "车号"] },
    has_content: { headers: ["内容", "投诉描述", "投诉事由", "投诉详情", "问题描述", "投诉内容描述", "事由"] },
    has_opinion: { headers: ["处理意见", "部门处理意见", "责任部门意见", "意见"] },
    verified_at: { headers: ["核实日期", "情况核实时间", "核实完成时间"] },
    oms_entered_at: {
      headers: ["OMS登记时间", "OMS录入日期", "录入OMS时间", "系统录入时间", "OMS时间", "录入系统时间"],
    },
    validity: {
      headers: ["性质", "有效性", "投诉有效性", "是否有效", "认定结果", "投诉认定", "性质认定"],
      words: validityWords,
    },
    validity_decided_at: { headers: ["认定时间", "性质认定日期", "裁定时间", "认定日期", "有效性认定时间"] },
    is_accepted: {
      headers: ["受理", "受理结果", "裁定结果", "是否裁定受理"],
      words: { true: ["受理", "已受理", "同意受理"], false: ["不受理", "未受理", "不予受理"] },
    },
    responded_at: { headers: ["响应时间", "首次联系时间", "首次回应时间", "初次响应时间"] },
    card_received_at: { headers: ["收卡时间", "记录卡收到时间", "行政人事部收卡时间"] },
    assigned_at: { headers: ["分派时间", "指派时间", "指定部门时间", "指定受理部门时间"] },
    opinion_at: { headers: ["意见时间", "意见提出时间", "呈报总经理时间", "提交审批时间"] },
    gm_approved_at: { headers: ["总经理审批时间", "批阅时间", "总经理批示时间", "总经理签批时间"] },
    resolution_approved_at: { headers: ["方案审核时间", "方案批准时间", "解决方案批准时间", "解决办法审核时间"] },
    transferred_at: { headers: ["转办时间", "转派时间", "派单时间", "转交日期", "移交时间"] },
    handled_at: { headers: ["处理时间", "处理日期", "处理完成日期", "处理完毕时间", "处理完结时间", "解决时间"] },
    feedback_at: { headers: ["反馈时间", "集团反馈时间", "反馈日期", "反馈呼叫中心时间", "反馈集团日期"] },
    replied_at: { headers: ["回复时间", "答复时间", "答复客户时间", "回复日期", "回复客户日期", "客户回复时间"] },
    reply_mode: {
      headers: ["答复方式", "回复形式", "答复形式"],
      words: { written: ["书面", "书面回复", "函件", "邮件"], oral: ["口头", "电话", "当面", "口头回复"] },
    },
    callback_at: { headers: ["回访时间", "集团客服回访时间", "处理后回访时间"] },
    is_satisfied: {
      headers: ["是否满意", "处理满意度", "回访是否满意", "客户是否满意"],
      words: { true: ["满意", "非常满意", "基本满意"], false: ["不满意", "很不满意"] },
    },
    closed_at: { headers: ["结案日期", "关闭时间", "关闭日期", "完结时间", "结束时间", "结案时间(关闭)", "办结时间"] },
    escalation: {
      headers: ["升级情况", "升级类型", "重大情形", "重大投诉情形", "升级原因", "是否升级"],
      words: escalationWords,
    },
    escalated_at: { headers: ["升级日期", "升级发生时间", "重大情形发生时间"] },
    crisis_meeting_at: { headers: ["小组会议时间", "危机会议时间", "应对会议时间"] },
    compensation_fen: { headers: ["补偿金额", "赔付金额", "赔偿", "赔偿费用", "补偿费用", "处理费用"] },
    compensation_level: { headers: ["赔偿审批层级", "赔付批准层级", "核决层级"], words: approverWords },
    loss_fen: { headers: ["公司损失", "损失金额", "造成损失"] },
  },
  checks: [
    ...["verified_at", "handled_at", "replied_at", "closed_at"].map((column) => notBefore(column, "received_at")),
    notNegative("compensation_fen"),
    notNegative("loss_fen"),
  ],
});
