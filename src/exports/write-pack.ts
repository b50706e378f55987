/** A pack in several formats: what one of them lacks on this machine does not keep the others back. */
import { GuanlanError } from "../errors.ts";
import type { Pack } from "./pack/pack.ts";
import type { PackFormat, WriteOptions } from "./pack-format.ts";

export interface WrittenPack {
  readonly files: readonly { readonly format: PackFormat["id"]; readonly bytes: Uint8Array }[];
  readonly skipped: readonly { readonly format: PackFormat["id"]; readonly reason: string }[];
}

export interface PackWriting extends WriteOptions {
  readonly formats: readonly PackFormat[];
  readonly progress: (step: string) => void;
}

/** Formats one after the other, so that the largest alone decides how much memory is needed. */
export async function writePack(pack: Pack, { formats, progress, ...options }: PackWriting): Promise<WrittenPack> {
  const files: { format: PackFormat["id"]; bytes: Uint8Array }[] = [];
  const skipped: { format: PackFormat["id"]; reason: string }[] = [];
  for (const { id, title, write } of formats) {
    progress(`写出 ${title}`);
    try {
      files.push({ format: id, bytes: await write(pack, options) });
    } catch (error) {
      if (!(error instanceof GuanlanError)) throw error;
      skipped.push({ format: id, reason: error.message });
    }
  }
  return { files, skipped };
}
