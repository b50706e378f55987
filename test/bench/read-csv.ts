/** `read-csv.ts CSV DATABASE THREADS`: DuckDB's own typed `read_csv` into a file, in a process of its own. */
import { DuckDBInstance } from "@duckdb/node-api";
import { measure } from "./measure.ts";

const COLUMNS = `{'来店编号': 'VARCHAR', '客户批次号': 'VARCHAR', '门店编号': 'VARCHAR', '接待顾问工号': 'VARCHAR',
  '来店时间': 'TIMESTAMP', '首次到店': 'VARCHAR', '是否留电': 'VARCHAR', '来源渠道': 'VARCHAR'}`;

const [file = "", database = "", threads = "1"] = process.argv.slice(2);
const measured = await measure(async () => {
  const instance = await DuckDBInstance.create(database, { threads });
  const connection = await instance.connect();
  const path = file.replaceAll("'", "''");
  await connection.run(`create table visits as select * from read_csv('${path}', header = true, columns = ${COLUMNS})`);
  connection.closeSync();
  instance.closeSync();
});
process.stdout.write(JSON.stringify(measured));
