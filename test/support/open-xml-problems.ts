/** What PowerPoint or Excel would repair or refuse in a package: the rules of Open Packaging Conventions that they enforce. */
import { posix } from "node:path";
import { allOf, named, type XmlNode, xmlTree } from "./xml-tree.ts";
import { zipNames, zipParts } from "./zip-parts.ts";

export interface OpenedPackage {
  readonly names: readonly string[];
  /** XML parts and relationship parts, parsed. */
  readonly trees: ReadonlyMap<string, XmlNode>;
}

/** Throws when a part is not well-formed. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const zip = Buffer.from(bytes);
  const xml = [...zipParts(zip)].filter(([name]) => /\.(xml|rels)$/.test(name));
  return {
    names: zipNames(zip),
    trees: new Map(xml.map(([name, text]) => [name, xmlTree(text.replace(/^\uFEFF/, ""))])),
  };
}

export function openXmlProblems({ names, trees }: OpenedPackage): string[] {
  return [
    ...duplicates(
      names.map((name) => name.toLowerCase()),
      "part name",
    ),
    ...contentTypeProblems(names, trees),
    ...relationProblems(names, trees),
    ...shapeIdProblems(trees),
  ];
}

function duplicates(values: readonly string[], what: string): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map(
    (value) => `duplicate ${what}: ${value}`,
  );
}

function contentTypeProblems(names: readonly string[], trees: OpenedPackage["trees"]): string[] {
  const types = trees.get("[Content_Types].xml");
  if (types === undefined) return ["missing [Content_Types].xml"];
  const overrides = named(types, "Override").map(({ attributes }) => (attributes.PartName ?? "").slice(1));
  const defaults = named(types, "Default").map(({ attributes }) => attributes.Extension ?? "");
  const typed = (name: string) => overrides.includes(name) || defaults.includes(name.split(".").at(-1) ?? "");
  return [
    ...duplicates(overrides, "override"),
    ...duplicates(defaults, "default type"),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `content type of a missing part: ${name}`),
    ...names.filter((name) => name !== "[Content_Types].xml" && !typed(name)).map((name) => `no content type: ${name}`),
    ...names
      .filter((name) => /slide\d+\.xml$|chart\d+\.xml$/.test(name) && !overrides.includes(name))
      .map((name) => `only a default content type: ${name}`),
  ];
}

function relationProblems(names: readonly string[], trees: OpenedPackage["trees"]): string[] {
  const problems: string[] = [];
  const known = new Map<string, Set<string>>();
  for (const [name, tree] of trees) {
    if (!name.endsWith(".rels")) continue;
    const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, ".rels"));
    const relations = named(tree, "Relationship").map(({ attributes }) => attributes);
    const ids = relations.map(({ Id = "" }) => Id);
    known.set(source, new Set(ids));
    problems.push(...duplicates(ids, `relationship id in ${name}`));
    for (const { Target = "", TargetMode } of relations) {
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(posix.dirname(source), Target);
      if (TargetMode !== "External" && !names.includes(target))
        problems.push(`${name} points to a missing part: ${target}`);
    }
  }
  for (const [name, tree] of trees) {
    for (const { name: element, attributes } of allOf(tree)) {
      const used = Object.entries(attributes).filter(([key]) => /^r:(id|embed|link|pict)$/.test(key));
      problems.push(
        ...used
          .filter(([, id]) => known.get(name)?.has(id) !== true)
          .map(([, id]) => `${name}: <${element}> uses unknown ${id}`),
      );
    }
  }
  return problems;
}

function shapeIdProblems(trees: OpenedPackage["trees"]): string[] {
  return [...trees].flatMap(([name, tree]) =>
    duplicates(
      named(tree, "p:cNvPr").map(({ attributes }) => attributes.id ?? ""),
      `shape id in ${name}`,
    ),
  );
}
