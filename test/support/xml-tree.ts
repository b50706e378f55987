/** XML parts as trees, strict: what is not well-formed throws. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

export function xmlTree(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = 0;
  let at = 0;
  for (let token = TOKEN.exec(xml); token !== null; token = TOKEN.exec(xml)) {
    at = TOKEN.lastIndex;
    const [, closing, name, attributes = "", empty, text] = token;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += decoded(text);
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`invalid XML: </${name}> at ${at}`);
      continue;
    }
    const node: XmlNode = { name, attributes: attributesOf(attributes), children: [], text: "" };
    parent.children.push(node);
    if (empty !== "/") open.push(node);
  }
  if (at !== xml.length || open.length !== 1) throw new Error(`invalid XML: ${JSON.stringify(xml.slice(at, at + 60))}`);
  const [element, ...others] = root.children;
  if (element === undefined || others.length > 0) throw new Error("invalid XML: not one root element");
  return element;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)];
  if (new Set(pairs.map(([, name]) => name)).size < pairs.length) throw new Error(`duplicate attribute: ${text}`);
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(text: string): string {
  if (/[^\P{Cc}\t\n\r\u007f-\u009f]/u.test(text)) throw new Error(`control character in ${JSON.stringify(text)}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) throw new Error(`bare & in ${text}`);
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, "&");
}

/** The node and all below it, in document order. */
export const allOf = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(allOf)];
export const named = (node: XmlNode, name: string): XmlNode[] => allOf(node).filter((each) => each.name === name);
export const child = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((found, name) => found?.children.find((each) => each.name === name), node);
