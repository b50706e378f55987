/** Names, phones, plates and VINs that look like a dealer's data and cannot belong to anybody. */
import { pad } from "./days.ts";
import type { Random } from "./random.ts";

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏水窦章云苏潘葛".split("");

/** Every given name says that its bearer is an example. */
const givenNames = [
  "示例",
  "样本",
  "试样",
  "虚拟",
  "示范",
  "样例",
  "例样",
  "拟名",
  "演示",
  "假名",
  "仿真",
  "试例",
  "样试",
  "示样",
  "虚例",
  "拟样",
];

export const personName = (random: Random): string => random.pick(surnames) + random.pick(givenNames);

/** Name number n of a list without repeats. */
export function distinctName(n: number): string {
  const surname = surnames[n % surnames.length] ?? "";
  const given = givenNames[(n + Math.floor(n / surnames.length)) % givenNames.length] ?? "";
  return surname + given;
}

const stems = "甲乙丙丁戊己庚辛壬癸".split("");
const branches = "子丑寅卯辰巳午未申酉戌亥".split("");
const trades = ["物流", "建材", "餐饮", "租赁", "农资", "印务", "家政", "机电", "商贸", "园林"];

/** `样例甲子物流公司`: no such company can be registered under a cycle sign and the word 样例. */
export function organisationName(n: number): string {
  const sign = `${stems[n % stems.length] ?? ""}${branches[n % branches.length] ?? ""}`;
  return `样例${sign}${trades[Math.floor(n / 7) % trades.length] ?? ""}公司`;
}

/** `010-0…`: a local number never begins with 0, the trunk prefix, so no exchange can issue one. */
export const phoneNumber = (serial: number): string => `0100${pad((serial * 48_271 + 1_234_567) % 10_000_000, 7)}`;

/** `样I·4K027`: 样 is no province, and no plate carries the letter I. */
export function plateNumber(serial: number): string {
  const letter = "KLMNPQRSTU"[serial % 10] ?? "K";
  return `样I·${serial % 7}${letter}${pad((serial * 37) % 1000, 3)}`;
}

const vinValues = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check digit of ISO 3779 for 17 characters, whatever stands at its own place. */
export function vinCheckDigit(vin: string): string {
  const sum = vin
    .split("")
    .reduce((total, char, i) => total + (vinValues.indexOf(char) % 10) * (vinWeights[i] ?? 0), 0);
  return sum % 11 === 10 ? "X" : String(sum % 11);
}

/** 17 characters on the unassigned maker code 0ZZ, with a check digit that is off by one. */
export function vehicleNumber(store: number, serial: number): string {
  const descriptor = `0ZZ${"ABCDEFGH"[store % 8] ?? "A"}${pad(store, 4)}`;
  const tail = `T${"STVW"[serial % 4] ?? "S"}${pad(serial, 6)}`;
  const right = vinCheckDigit(`${descriptor}0${tail}`);
  return `${descriptor}${right === "X" ? "0" : String((Number(right) + 1) % 10)}${tail}`;
}
