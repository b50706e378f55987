/** Chromium writes the moment of printing into a PDF; the same pack has to give the same bytes. */

/** Overwrites both dates with the as-of day; they are as long as before, so every offset stays right. */
export function withFixedDates(pdf: Uint8Array, asOf: string): Uint8Array {
  const text = Buffer.from(pdf);
  const day = `D:${asOf.replaceAll("-", "")}000000+08'00'`;
  for (const name of ["CreationDate", "ModDate"]) {
    const at = text.indexOf(`/${name} (D:`);
    if (at >= 0) text.write(day, at + name.length + 3, "latin1");
  }
  return text;
}
