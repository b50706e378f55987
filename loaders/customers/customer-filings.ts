/** 客户档案存档: one line per customer file archived. */
import { customerFiling } from "../../src/warehouse/entities/customer-filing.ts";
import { customerId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const customerFilings = source({
  id: "customer_filings",
  title: "客户档案存档",
  entity: customerFiling,
  columns: {
    customer_id: customerId,
    filed_on: { headers: ["归档日期", "存档时间", "备案日期"] },
  },
  checks: [],
});
