/** Tells what a file is from its first bytes; its name says little: `.xls` from a web system is often HTML or text. */
import { open } from "node:fs/promises";

export type FileKind = "zip" | "ole2" | "parquet" | "html" | "xml" | "text";

const SNIFFED_BYTES = 1024;
const ZIP = [0x50, 0x4b];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

export async function fileKind(path: string): Promise<FileKind> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
    return kindOf(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

export function kindOf(start: Uint8Array): FileKind {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => start[at] === byte);
  if (begins(ZIP)) return "zip";
  if (begins(OLE2)) return "ole2";
  if (begins(PARQUET)) return "parquet";
  const text = Buffer.from(start)
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf)?\s*/, "")
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<meta|<head|<style|<div)/.test(text)) return "html";
  if (text.startsWith("<?xml")) return text.includes("<html") ? "html" : "xml";
  return "text";
}
