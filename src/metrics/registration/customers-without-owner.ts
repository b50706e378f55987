/** Customers whom nobody looks after any more (P12-13). */
import { findingStock } from "../shapes/finding.ts";

export const customersWithoutOwner = findingStock("customer.without_owner", {
  id: "customers-without-owner",
  title: "期末无人负责的客户",
  definition: "期末（不晚于截止日）联系人员均已离职或卸任、至今无人接替的户数",
  grains: ["store"],
  rule: "P12-13",
  clause: "篇十二 人员离职",
  needs: ["customer_assignment"],
});
