/** Roadshows whose photos were handed in (P13-67). */
import { findingRate } from "../shapes/finding.ts";

export const roadshowPhotoRate = findingRate("roadshow.photos", {
  id: "roadshow-photo-rate",
  title: "巡展照片上交率",
  definition: "已交现场照片的巡展 ÷ 巡展场次",
  rule: "P13-67",
  clause: "篇十三 大客户第4条",
  needs: ["roadshow"],
});
