/** The sample's README: what the folder is, what is planted in it, and every row that must be turned away. */
import { isoDay } from "./days.ts";
import type { BrokenRow } from "./exports/exporter.ts";
import {
  bigPoorPayer,
  excused,
  forgetfulAdviser,
  lateAfterHolidays,
  lateClerk,
  lostPapers,
  orphanedFirm,
  ownCase,
  quietTransfer,
  secondFile,
  skippedCheck,
  storeId,
  uncorrected,
  unluckyAdviser,
  unnoticedRepeat,
  unsurveyed,
  weakAdviser,
} from "./planted-truths.ts";
import type { SampleOptions, Span } from "./sample-options.ts";

/** Store, id, and what is true of it. */
const truths: readonly (readonly [number, string, string])[] = [
  [
    weakAdviser.store,
    weakAdviser.employee_id,
    `确实偏弱的销售顾问：真实成交概率约为门店的 ${weakAdviser.dealFactor} 倍，留电、试驾也低，全程如此`,
  ],
  [
    unluckyAdviser.store,
    unluckyAdviser.employee_id,
    `只是运气差的销售顾问：真实概率与门店相同，仅在 ${unluckyAdviser.period} 成交率全店最低`,
  ],
  [lateAfterHolidays.store, lateAfterHolidays.department_id, "国庆、春节后第一周迟交售后档案的部门"],
  [
    unnoticedRepeat.store,
    unnoticedRepeat.customer_id,
    `没人发现的重复投诉：${unnoticedRepeat.first.complaint_id} 与 ${unnoticedRepeat.second.complaint_id}，同一客户、同一原因，90 天以内`,
  ],
  [
    bigPoorPayer.store,
    bigPoorPayer.customer_id,
    "量大而回款差、毛利薄的单位客户：近 12 个月订单额全店最大，多数逾期 30–60 天，毛利约 1%",
  ],
  [
    forgetfulAdviser.store,
    forgetfulAdviser.employee_id,
    "不按时跟踪的销售顾问：每四次该跟踪就漏一次，全店因跟踪逾期而作废的三表卡以他最多",
  ],
  [ownCase.store, storeId(ownCase.store), "该店最近一件针对个人的投诉，由被投诉人自己参与处理"],
  [unsurveyed.store, storeId(unsurveyed.store), `${unsurveyed.year} 年没有做满意度调查的门店`],
  [lostPapers.store, storeId(lostPapers.store), `因归档不当遗失 ${lostPapers.pieces} 件售后档案资料的门店`],
  [
    uncorrected.store,
    storeId(uncorrected.store),
    `${uncorrected.ordered_on} 责令改正、国庆后 ${uncorrected.corrected_on} 才改正的新车档案：其间每个工作日同额再罚一次`,
  ],
  [excused.store, storeId(excused.store), `${excused.month} 有一条处罚建议被免除，理由是“${excused.reason}”`],
  [quietTransfer.store, storeId(quietTransfer.store), "有一张订单未经批准改了销售顾问"],
  [lateClerk.store, lateClerk.employee_id, "档案员登记总比移交晚 1–3 天"],
  [secondFile.store, secondFile.file_id, "同一辆车建了第二份档案"],
  [
    skippedCheck.store,
    `S${skippedCheck.store}`,
    `${skippedCheck.month.slice(0, 4)} 年下半年只抽查、没有做全面检查的门店`,
  ],
  [orphanedFirm.store, orphanedFirm.customer_id, "唯一的联系人员离职后无人接替的单位客户"],
];

export function sampleReadme(options: SampleOptions, span: Span, broken: readonly BrokenRow[]): string {
  const { stores, months, seed } = options;
  const made = truths.filter(([store]) => store <= stores).map(([, id, text]) => `| ${id} | ${text} |`);
  const rows = broken.map(
    (row) => `| ${row.file} | ${row.sheet ?? ""} | ${row.row} | ${row.column} | ${row.check} | ${row.note} |`,
  );
  return `# Sample dealership · 示例经销商

An invented group of ${stores} ${stores === 1 ? "store" : "stores"}, ${isoDay(span.first)} to ${isoDay(span.last)}, as its own programs would export it.
No person, phone, plate, car or company in it can exist. Made by
\`guanlan sample --stores ${stores} --months ${months} --seed ${seed} --out DIR\`; do not edit by hand.

虚构的汽车经销商集团，${stores} 家门店，${isoDay(span.first)} 至 ${isoDay(span.last)}。\`sources/\` 照搬门店各系统的导出：GB18030 与
UTF-8 的 CSV、带标题行和合并表头的工作簿、每月一张工作表的投诉登记、各种写法的日期和金额、全角数字、空行和合计行。
姓名、电话（010-0 开头）、车牌（“样”字头）、车架号（0ZZ 开头、校验位错误）都不可能真实存在。

## 埋下的事实

报告应当看得出下面这些事。\`planted.json\` 是同一份清单，供程序核对。

| 编号 | 事实 |
| --- | --- |
${made.join("\n")}

## 应当被隔离的行

以下 ${broken.length} 行各有一处错误，其余行都应当被接收。

| 文件 | 工作表 | 行 | 列 | 检查 | 错误 |
| --- | --- | --: | --- | --- | --- |
${rows.join("\n")}
`;
}
