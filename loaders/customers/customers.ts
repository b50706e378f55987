/** 客户: one line per customer; names and phones become presence and hash. */
import { customer } from "../../src/warehouse/entities/customer.ts";
import { customerId, storeId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const customers = source({
  id: "customers",
  title: "客户",
  entity: customer,
  columns: {
    customer_id: customerId,
    store_id: storeId,
    has_name: { headers: ["客户姓名", "姓名", "客户名", "车主姓名", "车主", "单位名称", "客户"] },
    phone: {
      identifies: "phone",
      headers: ["手机", "手机号", "手机号码", "电话", "电话号码", "客户电话", "移动电话", "联系方式", "联系手机"],
    },
    relation: {
      headers: ["关系类型", "客户性质", "往来性质"],
      words: {
        general: ["一般客户", "一般", "普通客户"],
        special: ["特殊客户", "特殊", "合作机构"],
      },
    },
    category: {
      headers: ["客户分类", "客户类型", "客户级别", "分类"],
      words: {
        target: ["目标客户", "目标"],
        general: ["一般客户", "一般", "普通客户", "普通"],
        key: ["重点客户", "重点", "重要客户", "大客户", "VIP", "VIP客户"],
        potential: ["潜在客户", "潜在", "意向客户"],
      },
    },
    is_organisation: {
      headers: ["是否单位", "是否单位客户", "是否企业", "是否公户", "公私户", "客户属性"],
      words: { true: ["单位", "企业", "公司", "公户", "对公", "机构"], false: ["个人", "私户", "对私", "自然人"] },
    },
    is_specific: {
      headers: ["是否特定客户", "是否特定", "特定"],
      words: { true: ["特定", "特定客户"], false: ["非特定", "普通"] },
    },
    is_out_of_town: {
      headers: ["是否外埠", "外埠", "是否外地", "本地外地"],
      words: { true: ["外埠", "外地"], false: ["本埠", "本地"] },
    },
    first_contact_on: {
      headers: ["首次接触时间", "首次接触", "首次到店日期", "初次接触日期", "建卡日期", "首次联系日期"],
    },
    filed_on: { headers: ["建档时间", "登记日期", "客户登记日期", "档案建立日期", "备案日期"] },
    updated_on: { headers: ["更新日期", "资料更新时间", "最近更新日期", "最后修改日期"] },
    owner_id: { headers: ["客户负责人", "负责人工号", "归属顾问工号", "所属顾问工号", "开发专员工号", "业务员工号"] },
    has_enterprise_kind: { headers: ["单位性质", "企业类型", "公司性质"] },
    has_supervising_unit: { headers: ["上级单位", "上级主管单位"] },
    has_address: { headers: ["联系地址", "通讯地址", "客户地址", "住址", "单位地址"] },
    has_contact_person: { headers: ["联系人姓名", "单位联系人"] },
    has_website: { headers: ["网站", "单位网址", "公司网址"] },
    has_credit_note: { headers: ["信用情况", "信用说明", "资信情况", "信用描述"] },
    has_employer: { headers: ["单位", "所在单位", "就职单位"] },
    has_position: { headers: ["职位", "岗位"] },
    has_own_card: {
      headers: ["是否单独建卡", "重点客户卡片", "专卡"],
      words: { true: ["有专卡", "已建卡"], false: ["无专卡", "未建卡"] },
    },
    secrecy: {
      headers: ["机密等级", "保密级别", "客户密级"],
      words: { none: ["普通", "无", "公开"], confidential: ["机密"], top_secret: ["绝密"] },
    },
    has_secrecy_mark: {
      headers: ["备注栏标注", "密级已标注", "检索备注"],
      words: { true: ["已标注", "已注明"], false: ["未标注", "未注明"] },
    },
    keeper_id: { headers: ["保管人工号", "专人保管", "档案保管人工号"] },
  },
  checks: [],
});
