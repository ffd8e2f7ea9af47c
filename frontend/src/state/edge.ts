/** Edges: what statements connect, seen as one line. */

import type { Entity, Statement } from "../model/model";
import type { StatementSet } from "../model/statement-set";

/** An edge: two entities that statements connect, in the direction of the statements. */
export interface Edge {
  readonly from: Entity;
  readonly to: Entity;
  /** None where the edge tells only that a group has unfolded into something. */
  readonly statements: readonly Statement[];
  /** Whether none of the statements is an accepted fact. */
  readonly unsure: boolean;
}

/** The statements that connect drawn entities, those of the same two in the same direction together; null for all. */
export function edgesOf(passing: StatementSet | null, drawn: ReadonlySet<Entity>): Edge[] {
  const edges: Edge[] = [];
  for (const from of drawn) {
    const found = new Map<Entity, Statement[]>();
    for (const statement of from.outgoing) {
      const { to } = statement;
      if (!to || from === to || !drawn.has(to) || !(passing?.has(statement) ?? true)) continue;
      const together = found.get(to);
      if (together) together.push(statement);
      else found.set(to, [statement]);
    }
    for (const [to, statements] of found) {
      edges.push({ from, to, statements, unsure: !statements.some(isAcceptedFact) });
    }
  }
  return edges;
}

/** Whether the dataset stands by a statement, and it is no plan. */
export function isAcceptedFact({ status, modality }: Statement): boolean {
  return status === "accepted" && modality === "fact";
}
