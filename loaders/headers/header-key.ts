/** Headers compared as people mean them: without case, blanks, underscores, stars and remarks in brackets. */
import { wordKey } from "../values/plain-text.ts";

const REMARK = /[([【][^)\]】]*[)\]】]/g;

export interface HeaderName {
  /** Everything but blanks, underscores, stars and colons. */
  readonly full: string;
  /** Also without remarks in brackets. */
  readonly bare: string;
  /** What stood in the last brackets, such as the 万元 of 成交金额(万元). */
  readonly remark: string | undefined;
}

export function headerName(header: string): HeaderName {
  const full = wordKey(header).replace(/[*:_]/g, "");
  const remark = full.match(REMARK)?.at(-1)?.slice(1, -1);
  const bare = full.replace(REMARK, "");
  return { full, bare: bare === "" ? full : bare, remark };
}
