/** 档案遗失损坏登记: one line per discovery of lost or damaged papers. */
import { archiveLoss } from "../../src/warehouse/entities/archive-loss.ts";
import { storeId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const archiveLosses = source({
  id: "archive_losses",
  title: "档案遗失损坏登记",
  entity: archiveLoss,
  columns: {
    loss_id: { headers: ["登记号", "遗失单号", "损坏登记号", "遗失编号"] },
    store_id: storeId,
    employee_id: { headers: ["责任人", "责任人编号", "遗失人工号", "直接责任人"] },
    package_id: { headers: ["档案号", "档案袋编号", "档案袋号", "遗失档案编号"] },
    found_on: { headers: ["发现时间", "遗失日期", "损坏日期", "报失日期"] },
    cause: {
      headers: ["原因", "损坏原因", "遗失损坏原因", "情形"],
      words: {
        filing: ["归档不当", "未及时归档", "保管不善", "归档疏忽"],
        borrowing: ["违反借阅规定", "违规借阅", "借阅丢失", "借阅遗失"],
        other: ["其他", "不可抗力", "自然损坏"],
      },
    },
    pieces: { headers: ["遗失件数", "损坏件数", "份数", "数量"] },
  },
  checks: [notNegative("pieces")],
});
