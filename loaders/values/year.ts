/** Calendar years → integer. */
import { type Converter, refuse, value } from "./converted.ts";
import { halfWidth } from "./plain-text.ts";

export const year: Converter<number> = (cell) => {
  const text = typeof cell === "string" ? halfWidth(cell) : typeof cell === "number" ? String(cell) : "";
  const [, digits] = /^((?:19|20)\d{2})\s*(?:年度?)?$/.exec(text) ?? [];
  return digits === undefined ? refuse("a year such as 2026") : value(Number(digits));
};
