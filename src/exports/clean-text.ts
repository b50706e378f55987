/** Text that may stand in XML: what a spreadsheet cell lets through, an XML part does not. */

/** Without control characters and unpaired surrogates; line breaks and tabs stay. */
export const cleanText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");

/** For element content and attribute values. */
export const xmlText = (text: string): string =>
  cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
