/** The colours of a chart for a dark slide: light turns dark and dark light, the hue stays. */

/** What stands behind a picture. */
export const paper = { white: "#ffffff", dark: "#17202a" } as const;
export type Paper = keyof typeof paper;

/** Lightness of what was white and of what was black. */
const DARKEST = 0.13;
const LIGHTEST = 0.95;

/** Every colour of fills and strokes in SVG text, turned; white becomes the dark paper itself. */
export function darkInk(svg: string): string {
  return svg.replace(
    /\b(fill|stroke)(="|:\s*)(#[0-9a-f]{3}(?:[0-9a-f]{3})?|rgb\([^)]*\))/gi,
    (_, name: string, between: string, colour: string) => name + between + turned(colour),
  );
}

function turned(colour: string): string {
  const [r, g, b] = channels(colour);
  if (r + g + b === 3) return paper.dark;
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const light = (high + low) / 2;
  const next = LIGHTEST - light * (LIGHTEST - DARKEST);
  // Same hue and saturation: the distance of each channel from the middle grows or shrinks with the room there is.
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  const scale = room(light) === 0 ? 0 : room(next) / room(light);
  return `rgb(${[r, g, b].map((channel) => Math.round((next + (channel - light) * scale) * 255)).join(",")})`;
}

function channels(colour: string): [r: number, g: number, b: number] {
  const short = /^#(.)(.)(.)$/.exec(colour);
  const digits =
    short === null
      ? colour.slice(1)
      : short
          .slice(1)
          .map((digit) => digit + digit)
          .join("");
  const found = colour.startsWith("#")
    ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [r = 0, g = 0, b = 0] = found;
  return [r / 255, g / 255, b / 255];
}
