/** A test drive of a party that had not come to the showroom yet, or never did (P13-33). */
import type { IntegrityCheck } from "../check.ts";
import { showroomVisits, testDrives } from "../needs.ts";
import { parties } from "../parties.ts";

export const driveBeforeVisit: IntegrityCheck = {
  id: "drive-before-visit",
  title: "试驾没有到店记录",
  meaning: "试驾的客户批次没有到店记录，或最早一次到店晚于试驾日期。",
  effect: "试驾计入试乘试驾率的分子而不在分母，可能偏高；外场试驾活动属于正常情况。",
  counted: "次试驾",
  metrics: ["test-drive-rate"],
  span: "month",
  needs: [testDrives, showroomVisits],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("fct_test_drives")
      .leftJoin(parties(db, sql).as("party"), (join) =>
        join
          .onRef("party.store_id", "=", "fct_test_drives.store_id")
          .onRef("party.party_id", "=", "fct_test_drives.party_id"),
      )
      .select(({ eb }) => [
        "driven_on as happened_on",
        "fct_test_drives.store_id",
        "test_drive_id as subject_id",
        sql.one(eb.or([eb("first_on", "is", null), eb("driven_on", "<", eb.ref("first_on"))])).as("affected"),
      ]),
};
