/** Random numbers that depend on a text only, so that the same data give the same bytes. */

/** Uniform numbers in (0, 1): sfc32 seeded by a hash of the text (period and store). */
export function seededRandom(seed: string): () => number {
  let [a, b, c, d] = hash128(seed);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return ((t >>> 0) + 0.5) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Four 32-bit words of a text (FNV-1a with four offsets). */
function hash128(text: string): [number, number, number, number] {
  const words = [1, 2, 3, 4].map((n) => {
    let h = Math.imul(0x811c9dc5, n * 2 - 1);
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h | 0;
  });
  return words as [number, number, number, number];
}
