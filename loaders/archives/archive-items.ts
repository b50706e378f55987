/** 档案检查表: one line per package with a column per paper, turned into a row per paper. */
import { archiveItem } from "../../src/warehouse/entities/archive-item.ts";
import { source } from "../source.ts";
import { paperHeaders } from "./paper-headers.ts";
import { paperState } from "./paper-state.ts";

export const archiveItems = source({
  id: "archive_items",
  title: "档案检查表",
  entity: archiveItem,
  columns: {
    package_id: { headers: ["档案号", "档案袋编号", "档案盒号", "档案袋号", "档案ID", "档案流水号"] },
    item_code: { headers: ["资料名称", "资料项目", "检查项目", "文件名称"], words: paperHeaders },
    is_present: { headers: ["齐备", "是否齐全", "有无"], words: { true: ["齐", "齐备"], false: ["缺", "缺件"] } },
    is_valid: { headers: ["合格", "是否有效"], words: { true: ["合格", "有效"], false: ["不合格", "无效"] } },
    customer_signature: {
      headers: ["签字/客户", "客户签名", "客户签字情况"],
      words: {
        ok: ["已签", "合格", "√", "正常"],
        missing: ["未签", "缺", "漏签"],
        wrong: ["签错", "错", "不符", "代签"],
      },
    },
    staff_signature: {
      headers: ["签字/内部", "签字/顾问", "内部签名", "员工签字", "内部签字情况"],
      words: {
        ok: ["已签", "合格", "√", "正常"],
        missing: ["未签", "缺", "漏签"],
        wrong: ["签错", "错", "不符", "代签"],
      },
    },
  },
  checks: [],
  wide: {
    column: "item_code",
    headers: paperHeaders,
    supplies: ["is_present", "is_valid", "customer_signature", "staff_signature"],
    read: paperState,
  },
});
