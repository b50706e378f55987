/** The code base as data: files, their imports and the length of their functions. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const repositoryRoot = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceFile {
  /** Path from the repository root with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
  readonly functions: readonly { readonly name: string; readonly line: number; readonly lines: number }[];
  readonly numbers: readonly { readonly text: string; readonly line: number }[];
}

const ignored = new Set(["node_modules", "dist", ".git", ".guanlan", ".observablehq", "sources", "output"]);

/** Paths of all files below some top-level folders, sorted. */
export function listFiles(folders: readonly string[], endings: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (ignored.has(entry.name)) continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (endings.some((ending) => entry.name.endsWith(ending))) found.push(relative(repositoryRoot, path));
    }
  };
  for (const folder of folders) walk(join(repositoryRoot, folder));
  return found.sort();
}

export function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(repositoryRoot, path), "utf8");
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const imports: SourceFile["imports"][number][] = [];
  const functions: SourceFile["functions"][number][] = [];
  const numbers: SourceFile["numbers"][number][] = [];
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const imported = importOf(node, path);
    if (imported !== undefined) imports.push(imported);
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const line = lineOf(node.getStart());
      functions.push({ name: functionName(node), line, lines: lineOf(node.end) - line + 1 });
    }
    if (ts.isNumericLiteral(node)) numbers.push({ text: node.text, line: lineOf(node.getStart()) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, text, lines: text.split("\n").length - 1, imports, functions, numbers };
}

function importOf(node: ts.Node, path: string): SourceFile["imports"][number] | undefined {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const specifier = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
  const target = specifier.text.startsWith(".")
    ? relative(repositoryRoot, resolve(repositoryRoot, dirname(path), specifier.text))
    : specifier.text;
  return { target, typeOnly: isTypeOnly(node) };
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { importClause } = node;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  if (importClause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function functionName(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : "(anonymous)";
}
