/** Where things stand on a slide, in inches of a 13.33 × 7.5 page. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const page = { w: 13.333, h: 7.5, margin: 0.55 } as const;
const width = page.w - 2 * page.margin;

export const titleBox: Box = { x: page.margin, y: 0.32, w: width, h: 0.8 };
export const footerBox: Box = { x: page.margin, y: 7.05, w: width - 1, h: 0.3 };
export const numberBox: Box = { x: page.w - page.margin - 0.9, y: 7.05, w: 0.9, h: 0.3 };
const BODY = { top: 1.3, bottom: 6.9 } as const;

/** More lines than these go into the speaker notes only. */
const MOST_LINES = 9;

/** A few sentences stand large, many small. Letters are Chinese ones that fit beside each other. */
export const leadLook = (lines: readonly string[]) =>
  lines.length > 3 ? { fontSize: 11, letters: 76, line: 0.22 } : { fontSize: 14, letters: 58, line: 0.3 };

/** The sentences that fit. */
export function leadShown(lines: readonly string[]): readonly string[] {
  const { letters } = leadLook(lines);
  let rows = 0;
  return lines.filter((line) => {
    rows += Math.ceil(line.length / letters);
    return rows <= MOST_LINES;
  });
}

export function leadBox(lines: readonly string[]): Box {
  const { letters, line: height } = leadLook(lines);
  const rows = leadShown(lines).reduce((sum, line) => sum + Math.ceil(line.length / letters), 0);
  return { x: page.margin, y: BODY.top - 0.05, w: width, h: rows * height };
}

/** What is left for chart, cards and table under the sentences. */
export function bodyBox(lines: readonly string[]): Box {
  const lead = lines.length === 0 ? 0 : leadBox(lines).h + 0.1;
  return { x: page.margin, y: BODY.top + lead, w: width, h: BODY.bottom - BODY.top - lead };
}

/** Chart left, cards in a column on the right. */
export function split(body: Box): { readonly main: Box; readonly side: Box } {
  const side = 3.5;
  return {
    main: { ...body, w: body.w - side - 0.3 },
    side: { ...body, x: body.x + body.w - side, w: side },
  };
}

/** Equal parts from top to bottom, none higher than `most`. */
export function rowsOf(box: Box, count: number, { gap, most }: { gap: number; most: number }): Box[] {
  const h = Math.min(most, (box.h - gap * (count - 1)) / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => ({ ...box, y: box.y + i * (h + gap), h }));
}
