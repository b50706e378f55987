/** The papers of an archive package, in the order of the inspection sheet. */

export interface Paper {
  readonly code: string;
  readonly name: string;
  /** Carries signatures of the customer and of a member of staff. */
  readonly isSigned: boolean;
}

const paper = (code: string, name: string, isSigned = false): Paper => ({ code, name, isSigned });

export const salePapers: readonly Paper[] = [
  paper("green_card", "客户绿卡"),
  paper("invoice", "购车发票复印件"),
  paper("contract", "销售合同原件", true),
  paper("identity", "身份证/机构代码证"),
  paper("delivery_inspection", "交车检查表", true),
  paper("vehicle_licence", "行驶证复印件"),
  paper("insurance", "保险单复印件"),
  paper("derived_services", "衍生服务清单", true),
  paper("conformity_certificate", "合格证复印件"),
  paper("delivery_photo", "交车照片"),
  paper("pdi_sheet", "新车PDI单", true),
  paper("specific_proof", "特定客户证明"),
];

export const servicePapers: readonly Paper[] = [
  paper("reception_sheet", "接车单", true),
  paper("work_order", "任务委托书", true),
  paper("settlement_sheet", "结算单", true),
  paper("free_check_12", "12项免费检查表", true),
];

export type PaperState = "ok" | "absent" | "not_valid" | "unsigned" | "signed_wrong" | "staff_unsigned" | "not_needed";
