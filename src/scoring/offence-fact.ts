/** What the marts know of an offence before a policy gives it an article. */
export interface OffenceFact {
  readonly origin: `deadline ${string}` | `finding ${string}` | `papers ${string} ${string}`;
  readonly store: string;
  readonly employee: string;
  /** Package, loan, delivery or other record it is about. */
  readonly subject: string;
  /** Day on which it arises (V-14). */
  readonly arose_on: string;
  /** How many things of the record are not as the rule asks. */
  readonly parts: number;
  /** What was measured on the way; null when nothing was. */
  readonly measured: number | null;
}
