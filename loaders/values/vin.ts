/** Vehicle identification numbers (GB 16735): 17 characters without I, O and Q. */
import type { RawCell } from "../source.ts";
import { type Converted, refuse, value } from "./converted.ts";
import { halfWidth } from "./plain-text.ts";

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

/** Upper case, without blanks and dashes; the check digit is not tested, older cars carry none. */
export function vin(cell: RawCell): Converted<string> {
  const text = typeof cell === "string" ? halfWidth(cell).toUpperCase().replace(/[\s-]/g, "") : "";
  return VIN.test(text) ? value(text) : refuse("17 characters, digits and letters without I, O, Q");
}
