/** Chinese names of the life-cycle categories of P12-02. */
import type { customer } from "../../warehouse/entities/customer.ts";

export type Category = (typeof customer.columns.category.codes)[number];

export const categoryTitles: Readonly<Record<Category, string>> = {
  target: "目标客户",
  general: "一般客户",
  key: "重点客户",
  potential: "潜在客户",
};

export const categories = Object.keys(categoryTitles) as Category[];
