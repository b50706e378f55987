/** The SVG that ECharts draws, without what a page does not need: hover classes, meta data, long decimals. */

/**
 * Same picture, about half the bytes, and the same bytes every time: ECharts numbers ids by a counter of the process,
 * here they are counted from `prefix` on.
 */
export function compactSvg(svg: string, prefix: string): string {
  return renumberIds(roundNumbers(withoutNoise(svg)), prefix);
}

function withoutNoise(svg: string): string {
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, "")
    .replace(/ (?:ecmeta_\w+|pointer-events|class|xmlns:xlink|version|baseProfile)="[^"]*"/g, "")
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/, "")
    .replace(/font-size:12px;font-family:[^;"]*;/g, "")
    .replace(/ style=""/g, "")
    .replace(/><\/(?:path|rect|circle|ellipse|line|polyline|polygon)>/g, "/>")
    .replace(/\n/g, "");
}

/** One decimal is a fortieth of a millimetre on a screen. */
function roundNumbers(svg: string): string {
  return svg.replace(/ (d|transform|x|y|points|stroke-width)="([^"]*)"/g, (_, name: string, value: string) => {
    const short = value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
    return ` ${name}="${short}"`;
  });
}

function renumberIds(svg: string, prefix: string): string {
  const numbers = new Map<string, string>();
  for (const [, id = ""] of svg.matchAll(/ id="([^"]+)"/g)) numbers.set(id, `${prefix}${numbers.size}`);
  return svg.replace(/( id="|url\(#)([^")]+)/g, (_, before: string, id: string) => before + (numbers.get(id) ?? id));
}
