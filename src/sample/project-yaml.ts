/** The sample's guanlan.yaml: stores, policies, targets, audiences, and where each export is read from. */
import { isoDay } from "./days.ts";
import { storeId } from "./planted-truths.ts";
import type { Span } from "./sample-options.ts";

const policies = [
  "skoda_archive",
  "complaint_chain",
  "group_4s",
  "hyundai_sales",
  "value_grade",
  "visits",
  "customer_info",
  "customer_registration",
  "data_quality",
  "call_centre",
  "gps_service",
  "satisfaction",
  "reception",
  "partners",
  "communication",
  "relations",
  "claims",
  "sample_own",
];

/** A private customer who bought one car has no due payment and no assessment: there is nothing to compare. */
const overrides = `  overrides:
    - { id: tier.min_dimensions, value: 3, reason: 只买过一台车的个人客户不与单位客户比较 }
    - { id: complaint.manufacturer_reasons, value: [manufacturer], reason: 厂家只要求报备向厂方投诉的案件 }
    - { id: grading.customers, value: organisations, reason: 年度评级只评单位客户 }
    - { id: archive.e_record, length: 3, unit: work_day, reason: 门店规定登记后三个工作日内建立 }
    - { id: customer.update_customers, value: organisations, reason: 客户信息维护表只登记单位客户 }
`;

/** Metric → target as a share. */
const targets: Readonly<Record<string, number>> = {
  "sale-archive-on-time-rate": 0.95,
  "service-archive-on-time-rate": 0.95,
  "sale-file-completeness-rate": 0.9,
  "service-file-completeness-rate": 0.9,
  "complaint-closing-rate": 0.95,
  "contact-left-rate": 0.8,
  "test-drive-rate": 0.4,
  "deal-rate": 0.15,
  "visit-report-on-time-rate": 0.9,
};

const audiences = `audiences:
  - id: management
    title: 管理层
    identifiers: employee_name
  - id: meeting
    title: 会议
    identifiers: employee_code
    pages: [monthly, archives, complaints, visits, sales, rules]
`;

const sources = `sources:
  - { source: stores, files: [sources/基础资料/门店.csv] }
  - { source: departments, files: [sources/基础资料/部门.csv] }
  - { source: employees, files: [sources/基础资料/员工花名册.xlsx], ignore: [序号] }
  - { source: customers, files: [sources/客户/客户资料_*.csv] }
  # 新车交车簿没有类别一栏：全部是新车。
  - source: deliveries
    files: [sources/交车/新车交车_*.csv]
    constants: { kind: sale }
    ignore: [临牌号, 车型, 客户姓名]
  - { source: deliveries, files: [sources/售后/维修交车_*.csv], ignore: [车牌号, 送修人] }
  - { source: archive_packages, files: [sources/档案/档案移交签收簿_*.xlsx], ignore: [序号, 签字/移交人] }
  - { source: archive_items, files: [sources/档案/档案检查表_*.xlsx], ignore: [检查时间, 责任人] }
  - { source: archive_loans, files: [sources/档案/档案借阅登记.csv] }
  - { source: complaints, files: [sources/投诉/投诉记录*.xlsx] }
  - { source: major_alerts, files: [sources/投诉/重大投诉报备.csv] }
  - { source: report_runs, files: [sources/投诉/报表报送登记.csv] }
  - { source: report_requests, files: [sources/报表/报表申请.csv] }
  - { source: report_amendments, files: [sources/报表/报表更改.csv] }
  - { source: performance_sheets, files: [sources/报表/个人业绩表.csv] }
  - { source: visit_plans, files: [sources/拜访/拜访计划_*.xlsx], sheets: [计划书] }
  - { source: visit_plan_items, files: [sources/拜访/拜访计划_*.xlsx], sheets: [计划明细] }
  - { source: visits, files: [sources/拜访/拜访记录_*.csv] }
  - { source: visit_reports, files: [sources/拜访/拜访报告_*.csv] }
  - { source: showroom_visits, files: [sources/展厅/客流登记_*.csv], ignore: [顾问姓名, 客户姓名, 联系电话] }
  - { source: test_drives, files: [sources/展厅/试乘试驾_*.csv] }
  # 一店另有销售部的日常登记；没有这些登记的门店，相应指标为空。
  - { source: lead_cards, files: [sources/三表卡/三表卡_*.csv] }
  - { source: lead_follow_ups, files: [sources/三表卡/跟踪记录_*.csv] }
  - { source: card_transfers, files: [sources/三表卡/移交记录_*.csv] }
  - { source: source_checks, files: [sources/三表卡/来源核查_*.csv] }
  - { source: attendance_days, files: [sources/日常/考勤_*.csv] }
  - { source: sales_logs, files: [sources/日常/销售日志_*.csv] }
  - { source: step_evaluations, files: [sources/日常/八步骤评估_*.csv] }
  - { source: data_audits, files: [sources/日常/资料核查_*.csv] }
  - { source: sales_targets, files: [sources/日常/销售目标_*.csv] }
  - { source: outreach_records, files: [sources/大客户/每日开拓_*.csv] }
  - { source: duty_days, files: [sources/大客户/免外出登记_*.csv] }
  - { source: action_reports, files: [sources/大客户/行动报告_*.csv] }
  - { source: campaigns, files: [sources/市场/市场活动_*.csv] }
  - { source: roadshows, files: [sources/市场/巡展登记_*.csv] }
  - { source: roadshow_records, files: [sources/市场/巡展人员_*.csv] }
  - { source: order_changes, files: [sources/订单/订单变更_*.csv] }
  - { source: referrals, files: [sources/订单/转介绍奖励_*.csv] }
  - { source: board_entries, files: [sources/车辆/库存看板_*.csv] }
  - { source: branch_stays, files: [sources/车辆/二级店库存_*.csv] }
  - { source: orders, files: [sources/订单/订单台账_*.xlsx] }
  - { source: department_heads, files: [sources/基础资料/部门负责人任期.csv] }
  - { source: archive_processing, files: [sources/档案/档案处理登记.csv] }
  - { source: archive_inspections, files: [sources/档案/档案检查记录.csv] }
  - { source: access_grants, files: [sources/档案/查阅授权.csv] }
  - { source: view_requests, files: [sources/档案/查阅申请.csv] }
  - { source: customer_changes, files: [sources/客户/客户信息维护.csv] }
  - { source: customer_assignments, files: [sources/客户/客户联系人员.csv] }
  - { source: registration_reminders, files: [sources/客户/建档督促记录.csv] }
  - { source: expense_claims, files: [sources/财务/客户费用报销.csv] }
  - { source: receivables, files: [sources/财务/应收账款.xlsx] }
  - { source: potential_assessments, files: [sources/客户/潜力评估.xlsx] }
  - { source: customer_grades, files: [sources/客户/客户等级.csv] }
  - { source: grade_changes, files: [sources/客户/等级调整.csv] }
  - { source: monthly_pay, files: [sources/财务/月度工资.csv] }
  - { source: penalty_decisions, files: [sources/财务/处罚决定.csv] }
  - { source: archive_losses, files: [sources/档案/档案遗失损坏.csv] }
  - { source: rectification_orders, files: [sources/档案/责令改正.csv] }
  - { source: complaint_participants, files: [sources/投诉/投诉处理参与人.csv] }
  - { source: investigation_reports, files: [sources/投诉/投诉调查报告.csv] }
  - { source: customer_contacts, files: [sources/客户关系/客户联系记录.csv] }
  - { source: receptions, files: [sources/客户关系/客户接待.csv] }
  - { source: insurance_claims, files: [sources/客户关系/保险理赔.csv] }
  - { source: survey_answers, files: [sources/客户关系/满意度调查.csv] }
  - { source: corrective_actions, files: [sources/客户关系/纠正预防措施.csv] }
  - { source: visit_commitments, files: [sources/拜访/拜访承诺.csv] }
  - { source: customer_privileges, files: [sources/客户/客户优惠.csv] }
  - { source: order_reviews, files: [sources/客户/订单评审.csv] }
  - { source: credit_ratings, files: [sources/客户/客户资信.csv] }
  - { source: customer_filings, files: [sources/客户/客户存档.csv] }
  - { source: service_times, files: [sources/客户/客户服务工时.csv] }
`;

export function projectYaml(span: Span): string {
  const stores = Array.from({ length: span.stores }, (_, i) => `  - { id: ${storeId(i + 1)}, calendar: state }\n`);
  const aims = Object.entries(targets).map(([metric, value]) => `  - { metric: ${metric}, value: ${value} }\n`);
  return [
    "# 示例集团：虚构的经销商，所有人名、电话、车牌、车架号都不可能存在。见 README.md。\n",
    `name: 示例汽车集团\nas_of: ${isoDay(span.last)}\n\n`,
    `stores:\n${stores.join("")}\n`,
    `policy:\n  profiles: [${policies.join(", ")}]\n${overrides}\n`,
    `targets:\n${aims.join("")}\n`,
    `${audiences}\n${sources}`,
  ].join("");
}
