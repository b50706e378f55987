/** A text file as pieces of UTF-8 with plain line breaks: what is UTF-8 already is checked, not decoded. */
import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { SourceError } from "../../src/errors.ts";
import { decodeText } from "./decode-text.ts";

const PIECE_BYTES = 1 << 20;
const [NEWLINE, RETURN, NUL] = [0x0a, 0x0d, 0];
const MARK = Buffer.from("\ufeff");

/** The same text as `decodeText` gives, and the same SourceErrors. A piece is valid until the next one is asked for. */
export async function* plainBytes(path: string, encoding: string, label: string): AsyncGenerator<Buffer> {
  if (encoding === "utf-8") yield* checkedBytes(path, label);
  else for await (const text of decodeText(path, encoding, label)) yield Buffer.from(text);
}

/** A piece ends before a character or a line end that is not whole yet. */
async function* checkedBytes(path: string, label: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    const plain = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let [held, isFirst] = [0, true];
    for (let bytesRead = 1; bytesRead > 0; ) {
      ({ bytesRead } = await file.read(buffer, held, PIECE_BYTES - held));
      const bytes = buffer.subarray(0, held + bytesRead);
      const end = bytesRead === 0 ? bytes.length : wholeEnd(bytes);
      yield plainLines(withoutMark(bytes.subarray(0, end), isFirst), plain, label);
      isFirst &&= end === 0;
      held = bytes.copy(buffer, 0, end);
    }
  } finally {
    await file.close();
  }
}

const withoutMark = (bytes: Buffer, isFirst: boolean): Buffer =>
  isFirst && bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : bytes;

/** Where the last character, or the last `\r`, begins when it may go on in the next piece. */
function wholeEnd(bytes: Buffer): number {
  let at = bytes.length - 1;
  if (bytes[at] === RETURN) return at;
  const isInner = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;
  while (bytes.length - at < 4 && isInner(bytes[at])) at -= 1;
  return (bytes[at] ?? 0) >= 0xc0 ? at : bytes.length;
}

function plainLines(bytes: Buffer, plain: Buffer, label: string): Buffer {
  if (!isUtf8(bytes)) throw new SourceError(`invalid utf-8 text (${label})`);
  if (bytes.includes(NUL)) throw new SourceError(`unsupported format: not a text file (${label})`);
  const first = bytes.indexOf(RETURN);
  return first === -1 ? bytes : unreturned(bytes, plain, first);
}

/** Copies stretches between one `\r` and the next. */
function unreturned(bytes: Buffer, plain: Buffer, first: number): Buffer {
  let [from, length] = [0, 0];
  for (let at = first; at !== -1; at = bytes.indexOf(RETURN, at + 1)) {
    length += bytes.copy(plain, length, from, at);
    from = at + 1;
    if (bytes[from] !== NEWLINE) plain[length++] = NEWLINE;
  }
  length += bytes.copy(plain, length, from);
  return plain.subarray(0, length);
}
