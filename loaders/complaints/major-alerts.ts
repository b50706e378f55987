/** 重大投诉预警报备: one line per complaint and recipient. */
import { majorAlert } from "../../src/warehouse/entities/major-alert.ts";
import { source } from "../source.ts";

export const majorAlerts = source({
  id: "major_alerts",
  title: "重大投诉预警",
  entity: majorAlert,
  columns: {
    complaint_id: { headers: ["投诉单号", "投诉单编号", "投诉号", "投诉ID", "案件编号", "工单编号"] },
    recipient: {
      headers: ["报备对象", "接收单位", "接收部门", "预警对象", "报备部门", "接收人", "报送对象"],
      words: {
        brand_division: ["品牌事业部", "事业部", "品牌部", "管理部", "品牌管理部"],
        legal: ["法务部", "法务", "法律事务部", "法律部"],
        vp_operations: ["运营副总裁", "运营副总", "副总裁", "营运副总裁", "营运副总"],
        ceo: ["总裁", "CEO", "首席执行官", "集团总裁"],
        manufacturer: ["厂家", "厂方", "主机厂", "制造厂", "生产厂家"],
        department_head: ["部门负责人", "部门经理", "部门主管", "责任部门负责人"],
        general_manager: ["总经理", "店总", "店总经理", "门店总经理"],
      },
    },
    sent_at: { headers: ["预警时间", "报备时间", "发送时间", "报送时间", "发出日期", "上报时间", "报备日期"] },
  },
  checks: [],
});
