/** What personal numbers look like, wherever they stand. */

const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

export const personalPatterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["身份证号", /(?<![\w.])\d{17}[\dXx](?![\w.])/g],
  ["手机号", /(?<![\w.])1[3-9]\d{9}(?![\w.])/g],
  ["车架号", /(?<![A-Za-z0-9])(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g],
  ["车牌号", new RegExp(`[${provinces}][A-HJ-Z][·•]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])`, "g")],
];
