/** ZIP files whose bytes depend on their contents alone: one fixed time for every part, the order given. */
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest time that a ZIP can hold. */
const NO_TIME = new Date(1980, 0, 1);

export const unpack = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));

export function pack(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts)
    files[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: NO_TIME }];
  return zipSync(files, { level: 6, mtime: NO_TIME });
}
