/** Core and strong rules whose register, list or reason is still being written. */
export const notYetAnswered: readonly string[] = [];
