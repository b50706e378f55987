/** The parts of a workbook, inflated: what two zlib builds agree on when their compressed bytes differ. */
import { inflateRawSync } from "node:zlib";

const CENTRAL = 0x02014b50;
const STORED = 0;

export function zipParts(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  while (at < end && zip.readUInt32LE(at) === CENTRAL) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const text = (method === STORED ? data : inflateRawSync(data)).toString("utf8");
    parts.set(zip.toString("utf8", at + 46, at + 46 + (name ?? 0)), text);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** Every name of the directory, repeated ones too. */
export function zipNames(zip: Buffer): string[] {
  const names: string[] = [];
  const end = zip.length - 22;
  for (let at = zip.readUInt32LE(end + 16); at < end && zip.readUInt32LE(at) === CENTRAL; ) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.push(zip.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
