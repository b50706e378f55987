/** Hands a file to the reader under a Chinese name that every system accepts. */

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly data: string | Uint8Array<ArrayBuffer> | Blob;
}

/** Long enough for the browser to have taken the file. */
const KEPT_MS = 60_000;

export function saveFile({ name, type, data }: SavedFile): void {
  const address = URL.createObjectURL(data instanceof Blob ? data : new Blob([data], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

export const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, " ").trim();
