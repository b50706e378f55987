/** What is said when something that only PDF files need is not there. */
import { GuanlanError } from "../../errors.ts";

export const missing = (name: string): GuanlanError =>
  new GuanlanError(`missing package for PDF: ${name} (npm install --include=optional)`);
