/** Text as it may stand in XML, attribute values included; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, "").replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
