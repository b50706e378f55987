/** Looks for personal data in what is about to be published. A page that holds any must not leave the build. */

export interface Leak {
  readonly what: string;
  /** Where it stands, with the middle hidden so that the message is no leak itself. */
  readonly found: string;
}

const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["身份证号", /(?<![\w.])\d{17}[\dXx](?![\w.])/g],
  ["手机号", /(?<![\w.])1[3-9]\d{9}(?![\w.])/g],
  ["车架号", /(?<![A-Za-z0-9])(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g],
  ["车牌号", new RegExp(`[${provinces}][A-HJ-Z][·•]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])`, "g")],
];

/** `names`: people whom this audience must not see; found only as whole words. */
export function leaksIn(text: string, names: readonly string[] = []): Leak[] {
  const visible = withoutBareNumbers(text);
  const byPattern = patterns.flatMap(([what, pattern]) =>
    [...visible.matchAll(pattern)].map(([found]) => ({ what, found: hidden(found) })),
  );
  const words = new Set(names.length === 0 ? [] : (visible.match(/\p{Script=Han}+/gu) ?? []));
  return [
    ...byPattern,
    ...names.filter((name) => words.has(name)).map((name) => ({ what: "姓名", found: hidden(name) })),
  ];
}

/** Numbers of a JSON file are amounts, however long; identifiers are text and stand in quotes. */
function withoutBareNumbers(text: string): string {
  return text.replace(/(?<=[[:,])-?\d+(?:\.\d+)?(?=[,\]}])/g, "0");
}

const hidden = (text: string): string => `${text.slice(0, 1)}…${text.slice(-1)}`;
