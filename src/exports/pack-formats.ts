/** The formats a pack can have, in the order in which they are written. Each writer is loaded when it is used. */
import type { PackFormat } from "./pack-format.ts";

export const packFormats: readonly PackFormat[] = [];
