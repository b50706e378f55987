/** Salted hashes: the same phone or car is found again, and neither can be read back. */
import { createHmac } from "node:crypto";
import type { RawCell } from "../source.ts";
import { type Converted, type Converter, value } from "./converted.ts";
import { phone } from "./phone.ts";
import { vin } from "./vin.ts";

export type IdentifierKind = "phone" | "vin";

const normalise: Readonly<Record<IdentifierKind, (cell: RawCell) => Converted<string>>> = { phone, vin };

/** HMAC-SHA256 under the project's salt, a key per kind, as 64 hexadecimal digits. */
export function hashed(kind: IdentifierKind, salt: string): Converter<string> {
  const key = createHmac("sha256", salt).update(kind).digest();
  return (cell) => {
    const read = normalise[kind](cell);
    return read.ok ? value(createHmac("sha256", key).update(read.value).digest("hex")) : read;
  };
}
