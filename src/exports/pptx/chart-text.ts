/** How text in a chart is set: size, colour and one font for latin and one for Chinese letters, everywhere the same. */
import { xmlText } from "../clean-text.ts";
import type { PackTheme } from "../pack-theme.ts";

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** `<a:defRPr>` or `<a:rPr>`: without an East Asian font PowerPoint falls back to one that the theme does not name. */
export function runProperties(
  element: "defRPr" | "rPr",
  { size, color, bold = false }: TextStyle,
  { fonts }: PackTheme,
) {
  const lang = element === "rPr" ? ' lang="zh-CN" altLang="en-US"' : "";
  return `<a:${element}${lang} sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:latin typeface="${xmlText(fonts.latin)}"/><a:ea typeface="${xmlText(fonts.eastAsian)}"/><a:cs typeface="${xmlText(fonts.latin)}"/></a:${element}>`;
}

export const textProperties = (style: TextStyle, theme: PackTheme): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", style, theme)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

export const richText = (text: string, style: TextStyle, theme: PackTheme): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", style, theme)}</a:pPr><a:r>${runProperties("rPr", style, theme)}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
