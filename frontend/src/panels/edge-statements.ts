/** What an edge stands for: the statements between its two ends, either way. */

import type { Statement } from "../model/model";
import { statementTarget } from "../state/address";
import type { Edge } from "../state/edge";
import { updateViewState } from "../state/navigation";
import { statementsBetween } from "../state/path";
import { state } from "../state/store";
import { NO_PATH } from "../state/view-state";
import { setOf } from "../state/visible-graph";

/** The statements that are to be seen between the ends of an edge; of one that is dimmed its own. */
export function statementsOf({ from, to, statements }: Edge): readonly Statement[] {
  const found = statementsBetween(from, to, setOf(state.visible.statements));
  return found.length ? found : statements;
}

/** Open the statement of an edge with its proof, or the list of several. */
export function openEdge(edge: Edge): void {
  const [first, ...others] = statementsOf(edge);
  if (!first) return;
  const one = { selected: statementTarget(first), ...NO_PATH };
  const several = { ...NO_PATH, selected: "", path: [edge.from.id, edge.to.id] } as const;
  updateViewState(others.length ? several : one, { from: "graph" });
}
