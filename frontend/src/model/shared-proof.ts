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

/** Steps in their order, of which those next to each other stand together that have statements with the same proof. */
export function stepsBySharedProof<Step extends { readonly statements: readonly Statement[] }>(
  steps: readonly Step[],
): SharedSteps<Step>[] {
  const together: { steps: Step[]; proofs: ReadonlySet<string> }[] = [];
  for (const step of steps) {
    const last = together.at(-1);
    const proofs = new Set(step.statements.map(proofOf).filter(Boolean));
    const common = new Set([...(last?.proofs ?? [])].filter((proof) => proofs.has(proof)));
    if (last && common.size) Object.assign(last, { steps: [...last.steps, step], proofs: common });
    else together.push({ steps: [step], proofs });
  }
  return together.map(({ steps: own, proofs }) => ({
    steps: own,
    proof: own.length > 1 ? ([...proofs][0] ?? "") : "",
  }));
}

export interface SharedSteps<Step> {
  readonly steps: readonly Step[];
  /** What statements of each of several steps cite, as `proofOf` has it; empty for a step by itself. */
  readonly proof: string;
}

/** What a statement cites, so that it can be compared; empty where that is nothing. */
export function proofOf({ cited }: Statement): string {
  return cited.join();
}
