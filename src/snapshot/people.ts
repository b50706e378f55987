/** How an audience sees employees: by name, by code, or not at all; and whose names must not get out. */
import type { AudienceView } from "./snapshot.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface People {
  /** What stands for an employee in the output. */
  readonly label: (id: string) => string;
  /** Whether figures of single people belong in the output. */
  readonly visible: boolean;
  /** Puts labels where a sentence carries an employee's code. */
  readonly relabel: (sentence: string) => string;
  /** Names that must not stand anywhere in the output. */
  readonly forbiddenNames: readonly string[];
}

/** `people` in a fixed order: without identifiers each becomes a number in it. */
export function peopleFor(identifiers: AudienceView["identifiers"], people: readonly Person[]): People {
  const shared = namesakes(people);
  const labels = new Map(
    people.map(({ id, name }, i) => [
      id,
      labelOf(identifiers, { id, name: shared.has(name) ? `${name}（${id}）` : name, i }),
    ]),
  );
  const label = (id: string) => labels.get(id) ?? (identifiers === "none" ? "员工" : id);
  return {
    label,
    visible: identifiers !== "none",
    relabel: (sentence) =>
      identifiers === "employee_code"
        ? sentence
        : sentence.replace(/[A-Za-z0-9][\w-]*/g, (word) => labels.get(word) ?? word),
    forbiddenNames: identifiers === "employee_name" ? [] : [...new Set(people.map(({ name }) => name))].sort(),
  };
}

/** Names that several people have; one label must not stand for two. */
function namesakes(people: readonly Person[]): ReadonlySet<string> {
  const names = people.map(({ name }) => name);
  return new Set(names.filter((name, i) => names.indexOf(name) !== i));
}

interface Numbered extends Person {
  readonly i: number;
}

function labelOf(identifiers: AudienceView["identifiers"], { id, name, i }: Numbered): string {
  if (identifiers === "none") return `员工${String(i + 1).padStart(3, "0")}`;
  return identifiers === "employee_name" ? name : id;
}
