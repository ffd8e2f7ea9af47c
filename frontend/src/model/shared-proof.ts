/** Statements that the same words prove. */
import { isSame } from "../shared/same-items";
import type { Statement } from "./model";

/** Statements in their order, of which those next to each other that cite the same stand together. */
export function bySharedProof(statements: readonly Statement[]): Statement[][] {
  const together: Statement[][] = [];
  let before: readonly number[] = [];
  for (const statement of statements) {
    const { cited } = statement;
    if (cited.length && isSame(cited, before)) together.at(-1)?.push(statement);
    else together.push([statement]);
    before = cited;
  }
  return together;
}
