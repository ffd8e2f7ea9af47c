/** Statements that the same words prove. */
import type { Statement } from "./model";

/** Statements in their order, of which those next to each other that cite the same stand together. */
export function bySharedProof(statements: readonly Statement[]): Statement[][] {
  const together: Statement[][] = [];
  for (const statement of statements) {
    const last = together.at(-1);
    if (last?.[0] && citeTheSame(last[0], statement)) last.push(statement);
    else together.push([statement]);
  }
  return together;
}

function citeTheSame({ cited }: Statement, other: Statement): boolean {
  return cited.length > 0 && cited.join() === other.cited.join();
}
