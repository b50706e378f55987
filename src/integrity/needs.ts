/** What must have been exported before a check can say anything: missing exports are no contradiction. */
import type { AliasableExpression, Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";

export interface Need {
  /** Chinese name of the records. */
  readonly title: string;
  /** Stores, one row per record, that have such records. */
  readonly stores: (db: Kysely<Warehouse>) => AliasableExpression<{ store_id: string }>;
}

export const archivePackages: Need = {
  title: "档案移交登记",
  stores: (db) => db.selectFrom("fct_deliveries").where("package_id", "is not", null).select("store_id"),
};

export const registrationDays: Need = {
  title: "档案登记日期",
  stores: (db) => db.selectFrom("fct_deliveries").where("registered_on", "is not", null).select("store_id"),
};

export const showroomVisits: Need = {
  title: "展厅客流",
  stores: (db) => db.selectFrom("fct_showroom_visits").select("store_id"),
};

export const testDrives: Need = {
  title: "试乘试驾",
  stores: (db) => db.selectFrom("fct_test_drives").select("store_id"),
};

export const orders: Need = {
  title: "订单",
  stores: (db) => db.selectFrom("fct_orders").select("store_id"),
};

/** Orders that name their showroom party. */
export const ordersOfParties: Need = {
  title: "订单的客户批次号",
  stores: (db) => db.selectFrom("fct_orders").where("party_id", "is not", null).select("store_id"),
};

export const visitReports: Need = {
  title: "拜访报告",
  stores: (db) => db.selectFrom("fct_visits").where("reported_at", "is not", null).select("store_id"),
};

export const closedComplaints: Need = {
  title: "投诉结案时间",
  stores: (db) => db.selectFrom("fct_complaints").where("closed_at", "is not", null).select("store_id"),
};

export const handledComplaints: Need = {
  title: "投诉处理完成时间",
  stores: (db) => db.selectFrom("fct_complaints").where("handled_at", "is not", null).select("store_id"),
};

export const customerPhones: Need = {
  title: "客户联系电话",
  stores: (db) => db.selectFrom("dim_customer_card").where("cards_with_phone", "is not", null).select("store_id"),
};

export const firstContacts: Need = {
  title: "客户首次接触日期",
  stores: (db) => db.selectFrom("dim_customer_card").where("first_contact_on", "is not", null).select("store_id"),
};
