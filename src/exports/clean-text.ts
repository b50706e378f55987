/** Text that may stand in XML: what a spreadsheet cell lets through, an XML part does not. */

/** Without control characters and unpaired surrogates; line breaks and tabs stay. */
export const cleanText = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, "");

/** For element content and attribute values. */
export const xmlText = (text: string): string =>
  cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
