/** Enquiries, opinions and complaints by the channel on which they came (P01-14). */
import { customerContact } from "../../warehouse/entities/customer-contact.ts";
import type { Metric } from "../metric.ts";
import { findingCount } from "../shapes/finding.ts";

type Code = (typeof customerContact.columns.channel.codes)[number];

export const contactsByChannelTitles: Readonly<Record<Code, string>> = {
  hotline: "热线电话",
  mail: "信箱",
  visit: "来访",
  online: "网络",
  other: "其他",
};

export const contactsByChannel: readonly Metric[] = customerContact.columns.channel.codes.map((code) =>
  findingCount(`contact.channel.${code}`, {
    id: `contacts-by-channel.${code}`,
    title: `受理渠道：${contactsByChannelTitles[code]}`,
    definition: "当月受理的咨询、意见、建议、投诉、报修中经此渠道的件数",
    rule: "P01-14",
    clause: "篇一 原文第45行",
    needs: ["customer_contact"],
  }),
);
