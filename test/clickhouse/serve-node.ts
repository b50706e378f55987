/**
 * One ClickHouse node with HTTP and native listeners on this machine, for tests only.
 * Arguments: DIRECTORY HTTP_PORT TCP_PORT CONFIG_FILE. The last statement waits for the end of standard input, so that a
 * node never outlives the process that started it.
 */
import { createRequire } from "node:module";

/** What we use of `ffi-rs` and `chdb`, written out because their types are there only once they are installed. */
interface ForeignFunctions {
  readonly open: (library: { readonly library: string; readonly path: string }) => void;
  readonly load: (call: {
    readonly library: string;
    readonly funcName: string;
    readonly retType: number;
    readonly paramsType: readonly number[];
    readonly paramsValue: readonly unknown[];
  }) => unknown;
  readonly DataType: { readonly I32: number; readonly StringArray: number; readonly External: number };
}

const require = createRequire(import.meta.url);
const { DataType, load, open } = require("ffi-rs") as ForeignFunctions;
const { libchdbPath } = require("chdb/libchdb") as { readonly libchdbPath: () => string };

const [directory = "", http = "", tcp = "", config = ""] = process.argv.slice(2);
const statements = [
  "system start listen http",
  "system start listen tcp",
  "insert into function null('line String') select * from file('stdin', 'LineAsString', 'line String')",
];
const command = [
  "clickhouse",
  `--path=${directory}`,
  "--listen_host=127.0.0.1",
  `--http_port=${http}`,
  `--tcp_port=${tcp}`,
  `--config-file=${config}`,
  `--query=${statements.join("; ")}`,
];
open({ library: "chdb", path: libchdbPath() });
load({
  library: "chdb",
  funcName: "chdb_query_cmdline",
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray],
  paramsValue: [command.length, command],
});
