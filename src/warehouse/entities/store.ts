import { entity } from "./entity.ts";

/** 门店: one row per store. */
export const store = entity({
  name: "store",
  title: "门店",
  grain: "one row per store",
  key: ["store_id"],
  rules: [],
  columns: {
    store_id: { type: "text", title: "门店编号", required: true },
    name: { type: "text", title: "门店名称", required: true },
    city: { type: "text", title: "城市" },
    opened_on: { type: "date", title: "开业日期" },
  },
});
