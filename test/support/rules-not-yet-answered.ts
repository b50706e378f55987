/** Core and strong rules whose register, list or reason is still being written. */
export const notYetAnswered: readonly string[] = ["P04-10", "P04-12", "P12-14", "P13-55", "P13-105", "P17-07"];
