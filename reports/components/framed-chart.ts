/** A chart as a picture that may be passed on: title, period, as-of day, source and mark are part of it. */
import { darkInk, type Paper } from "./dark-ink.ts";
import { escapeXml } from "./escape-xml.ts";

/** What every picture and sheet of a page says about itself. */
export interface Origin {
  readonly period: string;
  readonly asOf: string;
  readonly source: string;
  readonly mark: string;
}

export interface Drawing {
  /** What stands inside the `svg` element. */
  readonly inside: string;
  readonly width: number;
  readonly height: number;
  readonly fontFamily: string;
}

export interface FramedChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 18;
const TITLE_SIZE = 16;
const SMALL_SIZE = 11;
/** Where the middle of a line of text lies above its baseline, in font sizes. */
const MIDDLE = 0.35;

export function framedChart(drawing: Drawing, title: string, origin: Origin, on: Paper): FramedChart {
  const width = drawing.width + 2 * MARGIN;
  const lines = wrapped(title, (drawing.width - 70) / TITLE_SIZE);
  const top = MARGIN + lines.length * 22;
  const bottom = top + 30 + drawing.height;
  const height = bottom + 36;
  const small = `font-size="${SMALL_SIZE}" fill="#52606d"`;
  const words = [
    ...lines.map((line, i) =>
      text(MARGIN, MARGIN + 14 + i * 22, line, `font-size="${TITLE_SIZE}" font-weight="700" fill="#1f2933"`),
    ),
    text(width - MARGIN, MARGIN + 12, origin.mark, `font-size="12" font-weight="700" fill="#b3360b" text-anchor="end"`),
    text(MARGIN, top + 12, `${origin.period} · 数据截止 ${origin.asOf}`, small),
    text(MARGIN, bottom + 20, `来源：${origin.source}`, small),
  ];
  const body = `<rect width="${width}" height="${height}" fill="#ffffff"/>${words.join("")}<g transform="translate(${MARGIN} ${top + 26})">${plainBaselines(drawing.inside)}</g>`;
  const inked = on === "dark" ? darkInk(body) : body;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(drawing.fontFamily)}" font-size="12"><title>${escapeXml(title)}</title>${inked}</svg>`;
  return { svg, width, height };
}

const text = (x: number, y: number, words: string, attributes: string): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escapeXml(words)}</text>`;

/** PowerPoint, LibreOffice and Inkscape set text on its baseline whatever `dominant-baseline` says. */
function plainBaselines(svg: string): string {
  return svg.replace(/<text dominant-baseline="central"([^>]*)>/g, (_, attributes: string) => {
    const size = Number(/font-size(?:="|:)([\d.]+)/.exec(attributes)?.[1] ?? 12);
    const y = Number(/ y="(-?[\d.]+)"/.exec(attributes)?.[1] ?? 0);
    return `<text${attributes.replace(/ y="[^"]*"/, "")} y="${Math.round((y + MIDDLE * size) * 10) / 10}">`;
  });
}

/** Lines of at most `room` Han characters. */
function wrapped(words: string, room: number): string[] {
  const lines = [""];
  let used = 0;
  for (const character of words) {
    const width = character > "\u2e7f" ? 1 : 0.56;
    if (used + width > room) {
      lines.push("");
      used = 0;
    }
    lines[lines.length - 1] += character;
    used += width;
  }
  return lines;
}
