/** Files → a ZIP archive that stores them as they are: enough for a workbook of a few kilobytes, without a library. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day a ZIP can name, so that the same files give the same bytes. */
const FIRST_DAY = 0x21;

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

export function storeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = entries.map(({ name, text }) => ({ name: encoder.encode(name), data: encoder.encode(text) }));
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data } of files) {
    const shared = fields([2, VERSION, 2, UTF8_NAMES, 2, 0, 2, 0, 2, FIRST_DAY, 4, crc32(data), 4, data.length]);
    const rest = fields([4, data.length, 2, name.length, 2, 0]);
    const local = joined([fields([4, LOCAL]), shared, rest, name, data]);
    directory.push(
      joined([fields([4, CENTRAL, 2, VERSION]), shared, rest, fields([2, 0, 2, 0, 2, 0, 4, 0, 4, offset]), name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = joined(directory);
  const counts = [2, files.length, 2, files.length];
  return joined([...parts, index, fields([4, END, 2, 0, 2, 0, ...counts, 4, index.length, 4, offset, 2, 0])]);
}

/** Little-endian fields given as size, value, size, value… */
function fields(pairs: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const value = pairs[i + 1] ?? 0;
    for (let byte = 0; byte < (pairs[i] ?? 0); byte++) bytes.push((value >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function crc32(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
