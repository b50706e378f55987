/** Telephone numbers, normalised so that one line gives one hash however it was typed. */
import type { RawCell } from "../source.ts";
import { type Converted, refuse, value } from "./converted.ts";
import { cellDecimal, wholeNumber } from "./decimal.ts";
import { halfWidth } from "./plain-text.ts";

const MOBILE = /^1[3-9]\d{9}$/;
/** Area code and seven or eight digits; an extension is part of the line. */
const LANDLINE = /^(0\d{2,3})(\d{7,8})$/;
const SERVICE = /^[48]00\d{7}$/;
const SEVERAL = /[/、;,，|]|(?<=\d{7})\s+(?=\d{7})/;
const SCIENTIFIC = /^\d(?:\.(\d+))?e\+?(\d+)$/i;

/** The first number of the cell that can be dialled: digits only, without +86. */
export function phone(cell: RawCell): Converted<string> {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? halfWidth(cell) : "";
  const numbers = (fullDigits(text) ?? text).split(SEVERAL).map(normalised);
  const dialled = numbers.find((each) => each !== undefined);
  return dialled === undefined ? refuse("a mobile number or an area code and number") : value(dialled);
}

function normalised(text: string): string | undefined {
  const [line = "", extension] = text.split(/(?:转|ext\.?|#)/i);
  const digits = line
    .replace(/[\s().·-]/g, "")
    .replace(/^(?:\+|00)86/, "")
    .replace(/^86(?=1\d{10}$)/, "");
  if (extension !== undefined && !/^\s*\d{1,6}\s*$/.test(extension)) return undefined;
  if (MOBILE.test(digits) || SERVICE.test(digits)) return digits;
  return LANDLINE.test(digits) ? [digits, extension?.trim()].filter(Boolean).join("-") : undefined;
}

/** 1.38E+10 has lost its last digits; 1.3800138001E+10 has them all. */
function fullDigits(text: string): string | undefined {
  const [, fraction, exponent] = SCIENTIFIC.exec(text) ?? [];
  if (exponent === undefined || (fraction ?? "").length !== Number(exponent)) return undefined;
  const decimal = cellDecimal(text);
  return decimal === undefined ? undefined : wholeNumber(decimal)?.toString();
}
