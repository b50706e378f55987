/** A party whose first test drive comes after its order: it was added to make up the number (P13-33). */
import type { IntegrityCheck } from "../check.ts";
import { ordersOfParties, testDrives } from "../needs.ts";
import { firstOrders } from "../parties.ts";

export const driveAfterOrder: IntegrityCheck = {
  id: "drive-after-order",
  title: "下单后才试驾",
  meaning: "客户批次最早一次试驾晚于首份订单的生效日期。",
  effect: "下单后的试驾不促成成交，却计入试乘试驾率，可能偏高；也可能是试驾单录入日期写成了试驾日期。",
  counted: "个既试驾又下单的批次",
  metrics: ["test-drive-rate"],
  span: "month",
  needs: [testDrives, ordersOfParties],
  settings: [],
  records: (db, sql) => {
    const drives = db
      .selectFrom("fct_test_drives")
      .select(({ fn }) => ["store_id", "party_id", fn.min<string>("driven_on").as("driven_on")])
      .groupBy(["store_id", "party_id"]);
    return db
      .selectFrom(drives.as("drive"))
      .innerJoin(firstOrders(db).as("order"), (join) =>
        join.onRef("order.store_id", "=", "drive.store_id").onRef("order.party_id", "=", "drive.party_id"),
      )
      .select(({ eb }) => [
        "driven_on as happened_on",
        "drive.store_id",
        "drive.party_id as subject_id",
        sql.one(eb("driven_on", ">", eb.ref("ordered_on"))).as("affected"),
      ]);
  },
};
