/** Small projects made by hand: a shop, its people, and the files a test is about. */
import { stringify } from "yaml";
import { openProject, type Project } from "../../src/project/project.ts";
import { temporaryFolder, writeInto } from "./temporary-folder.ts";

export type FileContent = string | Uint8Array;

export interface ProjectFolder {
  readonly directory: string;
  /** Opens it anew, as each command does. */
  readonly open: () => Project;
  readonly write: (file: string, content: FileContent) => void;
  /** Replaces `sources` of guanlan.yaml. */
  readonly map: (sources: readonly Readonly<Record<string, unknown>>[]) => void;
}

const profile = {
  id: "test_profile",
  title: "测试制度",
  source: "篇二",
  effective_from: "2020-01-01",
};

/** Must be called inside a test. */
export function projectFolder(
  sources: readonly Readonly<Record<string, unknown>>[],
  files: Readonly<Record<string, FileContent>>,
): ProjectFolder {
  const directory = temporaryFolder({ "policy/test_profile.yaml": stringify(profile), ...files });
  const folder: ProjectFolder = {
    directory,
    open: () => openProject(directory),
    write: (file, content) => writeInto(directory, file, content),
    map: (mapped) => writeInto(directory, "guanlan.yaml", stringify(config(mapped))),
  };
  folder.map(sources);
  return folder;
}

const config = (sources: readonly unknown[]) => ({
  name: "测试店",
  stores: [{ id: "S01" }],
  policy: { profiles: [profile.id] },
  sources,
});

/** One store, one department, one adviser: what other rows point to. */
export const people = {
  sources: [
    { source: "stores", files: ["sources/stores.csv"] },
    { source: "departments", files: ["sources/departments.csv"] },
    { source: "employees", files: ["sources/employees.csv"] },
  ],
  files: {
    "sources/stores.csv": "门店编号,门店名称\nS01,城东店\n",
    "sources/departments.csv": "部门编号,门店编号,部门名称,部门类别\nD1,S01,销售部,销售\n",
    "sources/employees.csv":
      "工号,生效日期,姓名,门店编号,部门编号,岗位,入职日期\nE1,2024-01-01,张三,S01,D1,销售顾问,2024-01-01\n",
  },
} as const;
