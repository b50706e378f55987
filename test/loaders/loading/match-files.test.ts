import { expect, test } from "vitest";
import { matchFiles } from "../../../loaders/loading/match-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const files = {
  "sources/投诉1月.xlsx": "",
  "sources/投诉2月.xlsx": "",
  "sources/投诉2月.csv": "",
  "sources/~$投诉2月.xlsx": "",
  "sources/.隐藏.xlsx": "",
  "sources/2025/投诉.xlsx": "",
  "sources/2025/q1/投诉.xlsx": "",
  "sources/a+b (1).csv": "",
  "other/投诉.xlsx": "",
};

test.each([
  ["sources/投诉1月.xlsx", ["sources/投诉1月.xlsx"]],
  ["./sources/投诉1月.xlsx", ["sources/投诉1月.xlsx"]],
  ["sources/投诉*.xlsx", ["sources/投诉1月.xlsx", "sources/投诉2月.xlsx"]],
  ["sources/投诉?月.*", ["sources/投诉1月.xlsx", "sources/投诉2月.csv", "sources/投诉2月.xlsx"]],
  ["sources/投诉*.{csv,xls}", ["sources/投诉2月.csv"]],
  ["sources/投诉[2-9]月.xlsx", ["sources/投诉2月.xlsx"]],
  ["sources/*/投诉.xlsx", ["sources/2025/投诉.xlsx"]],
  ["sources/**/投诉.xlsx", ["sources/2025/q1/投诉.xlsx", "sources/2025/投诉.xlsx"]],
  ["**/投诉.xlsx", ["other/投诉.xlsx", "sources/2025/q1/投诉.xlsx", "sources/2025/投诉.xlsx"]],
  ["sources/*2月.xlsx", ["sources/投诉2月.xlsx"]],
  ["sources/a+b (1).csv", ["sources/a+b (1).csv"]],
  ["sources/a+b*.csv", ["sources/a+b (1).csv"]],
  ["sources/*.XLSX", []],
  ["sources/2025", []],
  ["nowhere/*.csv", []],
  ["sources/x.xlsx", []],
])("%s means %j", (glob, expected) => {
  expect(matchFiles(temporaryFolder(files), glob)).toEqual(expected);
});
