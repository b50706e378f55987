/** 展厅客流: one line per party coming to the showroom. */
import { showroomVisit } from "../../src/warehouse/entities/showroom-visit.ts";
import { storeId } from "../reference-columns.ts";
import { source } from "../source.ts";
import { channelWords } from "./channel-words.ts";

export const showroomVisits = source({
  id: "showroom_visits",
  title: "展厅客流",
  entity: showroomVisit,
  columns: {
    visit_id: {
      headers: ["来店单号", "到店编号", "客流编号", "客流ID", "接待编号", "接待单号", "来访编号", "来访单号", "流水号"],
    },
    party_id: { headers: ["批次号", "客户批次", "批次编号", "来店批次号", "客户批次编号", "潜客编号", "线索编号"] },
    store_id: storeId,
    employee_id: {
      headers: [
        "接待顾问",
        "接待人工号",
        "接待人",
        "销售顾问工号",
        "销售顾问",
        "顾问工号",
        "工号",
        "接待顾问编号",
        "接待销售顾问",
      ],
    },
    arrived_at: { headers: ["到店时间", "来店日期", "到店日期", "进店时间", "接待时间", "来访时间", "进店日期"] },
    is_first_visit: {
      headers: ["是否首次到店", "是否首次", "首次来店", "是否首次来店", "来店类型", "到店类型", "首次/再次"],
      words: {
        true: ["首次", "首次到店", "首次来店", "初次", "新客户"],
        false: ["再次", "再次到店", "二次", "多次", "复访", "再次来店"],
      },
    },
    has_contact: {
      headers: ["留电", "是否留档", "留档", "是否留下电话", "是否留联系方式", "留存电话", "是否建档"],
      words: { true: ["留电", "已留电", "留档", "已留档", "已留"], false: ["未留电", "未留档", "未留", "拒留"] },
    },
    channel: {
      headers: ["渠道", "来源", "客户来源", "信息来源", "信息渠道", "来店渠道", "获知渠道"],
      words: channelWords,
    },
  },
  checks: [],
});
