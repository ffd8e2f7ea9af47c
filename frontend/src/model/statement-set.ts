/** Statements as a set of marks: hundreds of thousands are gathered at once, and take a byte each. */
import type { Statement } from "./model";

/** Some of a dataset's statements. */
export type StatementSet = Pick<ReadonlySet<Statement>, "has" | "size">;

export class MarkedStatements implements StatementSet {
  readonly size: number;
  readonly #marks: Uint8Array;

  /** Statements of one dataset, each of which is in the list once. */
  constructor(statements: readonly Statement[]) {
    this.size = statements.length;
    this.#marks = new Uint8Array(statements.reduce((most, { index }) => Math.max(most, index + 1), 0));
    for (const { index } of statements) this.#marks[index] = 1;
  }

  has({ index }: Statement): boolean {
    return this.#marks[index] === 1;
  }
}
