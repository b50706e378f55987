/** A text file as a stream of decoded pieces with plain line breaks. */
import { createReadStream } from "node:fs";
import { SourceError } from "../../src/errors.ts";

/** Line ends become `\n`, so that lines can be counted. Throws SourceError at the first undecodable byte or NUL. */
export async function* decodeText(path: string, encoding: string, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let held = "";
  for await (const chunk of createReadStream(path)) {
    const text = held + decoded(decoder, chunk as Buffer, { encoding, label });
    held = text.endsWith("\r") ? "\r" : "";
    yield plainLines(held === "" ? text : text.slice(0, -1), label);
  }
  yield plainLines(held + decoded(decoder, undefined, { encoding, label }), label);
}

function plainLines(text: string, label: string): string {
  if (text.includes("\u0000")) throw new SourceError(`unsupported format: not a text file (${label})`);
  return text.replace(/\r\n?/g, "\n");
}

function decoded(decoder: TextDecoder, chunk: Buffer | undefined, at: { encoding: string; label: string }): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new SourceError(`invalid ${at.encoding} text (${at.label})`, { cause });
  }
}
