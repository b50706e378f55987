/** Finds the encoding of a text file: byte order mark, then strict UTF-8, then strict GB18030. */
import { createReadStream } from "node:fs";
import { SourceError } from "../../src/errors.ts";

/** Below this many two-byte characters the share of common ones says nothing, unless there is none. */
const LEAST_EVIDENCE = 20;
const EVIDENCE_BYTES = 1_000_000;
/** GB2312 holds all but rare characters; Big5 text read as GB18030 is full of the others. */
const LEAST_COMMON_SHARE = 0.8;

/** Label for TextDecoder. Throws SourceError when neither fits; Big5 must be declared, as it passes for GB18030. */
export async function detectEncoding(path: string, label: string): Promise<string> {
  const marked = await byteOrderMark(path);
  if (marked !== undefined) return marked;
  if (await decodes(path, "utf-8")) return "utf-8";
  if (!(await decodes(path, "gb18030"))) {
    throw new SourceError(`unsupported encoding: neither utf-8 nor gb18030 (${label}); set encoding in guanlan.yaml`);
  }
  if ((await commonShare(path)) < LEAST_COMMON_SHARE) {
    throw new SourceError(
      `unsupported encoding: neither utf-8 nor gb18030, perhaps big5 or windows-1252 (${label}); set encoding in guanlan.yaml`,
    );
  }
  return "gb18030";
}

async function byteOrderMark(path: string): Promise<string | undefined> {
  for await (const chunk of createReadStream(path, { end: 2 })) {
    const [a, b, c] = chunk as Buffer;
    if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
    if (a === 0xff && b === 0xfe) return "utf-16le";
    if (a === 0xfe && b === 0xff) return "utf-16be";
  }
  return undefined;
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Share of two-byte characters, among the first ones, that lie in GB2312's part of the table. */
async function commonShare(path: string): Promise<number> {
  let [common, all, lead] = [0, 0, 0];
  for await (const chunk of createReadStream(path, { end: EVIDENCE_BYTES })) {
    for (const byte of chunk as Buffer) {
      if (lead === 0) {
        lead = byte > 0x80 ? byte : 0;
        continue;
      }
      all += 1;
      if (lead >= 0xa1 && lead <= 0xf7 && byte >= 0xa1) common += 1;
      lead = 0;
    }
  }
  if (all < LEAST_EVIDENCE) return all > 0 && common === 0 ? 0 : 1;
  return common / all;
}
