/** `guanlan init`: a new project folder, its mapping proposed from the files given. */
import { constants, copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Proposal } from "../../../loaders/proposal/proposal.ts";
import { proposalYaml } from "../../../loaders/proposal/proposal-yaml.ts";
import { propose } from "../../../loaders/proposal/propose.ts";
import { EXIT, UsageError } from "../../errors.ts";
import { builtInPolicyDir, loadProfiles } from "../../policy/load-profiles.ts";
import { jsonSchemaText, schemaFiles } from "../../project/json-schemas.ts";
import { printJson } from "../print-json.ts";
import { printProposal } from "../print-proposal.ts";
import type { Session } from "../session.ts";

interface InitOptions {
  readonly name?: string;
  readonly store: string;
  readonly dateOrder?: "ymd" | "dmy" | "mdy";
  readonly json?: true;
}

export function addInitCommand(program: Command, session: Session): void {
  program
    .command("init <dir> [files...]")
    .description("新建项目文件夹；给出导出文件时，按表头和内容提出对应关系")
    .option("--name <name>", "项目名称，默认取文件夹名")
    .option("--store <id>", "文件里没有门店时用的门店编号", "S1")
    .addOption(
      new Option("--date-order <order>", "两可日期的读法：年月日、日月年、月日年").choices(["ymd", "dmy", "mdy"]),
    )
    .option("--json", "以 JSON 输出到标准输出")
    .action((dir: string, files: readonly string[], options: InitOptions) => runInit(dir, files, options, session));
}

/** Nothing is written when a file of the same name is there already. Ends with 2 while something is open. */
async function runInit(dir: string, files: readonly string[], options: InitOptions, session: Session): Promise<void> {
  const root = resolve(dir);
  const placed = files.map((path) => ({ path: resolve(path), file: placeOf(root, resolve(path)) }));
  const proposal = await propose(placed, { store: options.store, order: options.dateOrder });
  const profiles = [...loadProfiles(builtInPolicyDir).keys()];
  const name = options.name ?? basename(root);
  const texts = new Map([
    ["guanlan.yaml", proposalYaml(proposal, { name, profiles, schema: `./${schemaFiles.project}` })],
    [schemaFiles.project, jsonSchemaText("project")],
    [`policy/${schemaFiles.policy}`, jsonSchemaText("policy")],
  ]);
  if (proposal.writesStores) texts.set("sources/门店.csv", storeList(proposal.stores));
  const copied = placed.filter(({ path, file }) => path !== join(root, file));
  refuseExisting(root, [...texts.keys(), ...copied.map(({ file }) => file)]);
  for (const [file, text] of texts) write(join(root, file), text);
  for (const { path, file } of copied) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(path, join(root, file), constants.COPYFILE_EXCL);
  }
  const written = [...texts.keys(), ...copied.map(({ file }) => file)];
  if (options.json) printJson(session.effects, { directory: dir, written, ...proposal });
  else printProposal(proposal, { dir, written }, session.effects);
  if (isOpen(proposal)) session.exitCode = EXIT.warnings;
}

/** A file inside the folder stays where it is, any other is copied below sources/. */
function placeOf(root: string, path: string): string {
  if (!existsSync(path)) throw new UsageError(`missing file: ${JSON.stringify(path)}`);
  const inside = relative(root, path).replaceAll("\\", "/");
  return inside.startsWith("../") || resolve(inside) === inside ? `sources/${basename(path)}` : inside;
}

function refuseExisting(root: string, files: readonly string[]): void {
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new UsageError(`duplicate file: ${JSON.stringify(twice)}`);
  const there = files.find((file) => existsSync(join(root, file)));
  if (there !== undefined) throw new UsageError(`existing file: ${JSON.stringify(there)} is not overwritten`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
}

/** With a byte order mark, so that spreadsheets show it right. */
const storeList = (stores: readonly string[]): string =>
  `\uFEFF门店编号,门店名称\n${stores.map((id) => `${id},${id}\n`).join("")}`;

const isOpen = ({ entries, questions, unknown, unreadable }: Proposal): boolean =>
  questions.length + unknown.length + unreadable.length > 0 ||
  entries.some(({ missing, is_doubtful }) => is_doubtful || missing.length > 0);
