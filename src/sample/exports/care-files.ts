/** Writes the registers of care for all stores together. */
import type { CareRegisters } from "../relations/care-registers.ts";
import {
  actionTable,
  claimTable,
  commitmentTable,
  contactTable,
  filingTable,
  investigationTable,
  orderReviewTable,
  participantTable,
  privilegeTable,
  ratingTable,
  receptionTable,
  surveyTable,
} from "./care-exports.ts";
import type { Exporter } from "./exporter.ts";

export function writeCareFiles(exporter: Exporter, stores: readonly CareRegisters[]): void {
  const all = <K extends keyof CareRegisters>(register: K) =>
    stores.flatMap((each) => each[register] as CareRegisters[K][number][]);
  exporter.csv("sources/投诉/投诉处理参与人.csv", "utf-8", participantTable(all("participants")));
  exporter.csv("sources/投诉/投诉调查报告.csv", "utf-8", investigationTable(all("investigations")));
  exporter.csv("sources/客户关系/客户联系记录.csv", "gb18030", contactTable(all("contacts")));
  exporter.csv("sources/客户关系/客户接待.csv", "utf-8", receptionTable(all("receptions")));
  exporter.csv("sources/客户关系/保险理赔.csv", "utf-8", claimTable(all("claims")));
  exporter.csv("sources/客户关系/满意度调查.csv", "utf-8", surveyTable(all("surveys")));
  exporter.csv("sources/客户关系/纠正预防措施.csv", "utf-8", actionTable(all("actions")));
  exporter.csv("sources/拜访/拜访承诺.csv", "utf-8", commitmentTable(all("commitments")));
  exporter.csv("sources/客户/客户优惠.csv", "utf-8", privilegeTable(all("privileges")));
  exporter.csv("sources/客户/订单评审.csv", "utf-8", orderReviewTable(all("orderReviews")));
  exporter.csv("sources/客户/客户资信.csv", "utf-8", ratingTable(all("ratings")));
  exporter.csv("sources/客户/客户存档.csv", "utf-8", filingTable(all("filings")));
}
