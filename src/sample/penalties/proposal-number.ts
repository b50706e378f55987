/** The number that the monthly statement gives to a proposed deduction: a clerk copies it into the register of decisions. */
import { createHash } from "node:crypto";

const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 8;

/** `K7QM-2HXD` of a deduction for a whole record. */
export function proposalNumber(penalty: string, employee: string, record: string): string {
  const digest = createHash("sha256").update([penalty, employee, record, 0, ""].join("\n")).digest();
  const text = [...digest.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join("");
  return `${text.slice(0, LENGTH / 2)}-${text.slice(LENGTH / 2)}`;
}
