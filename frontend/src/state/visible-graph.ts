/** The visible graph: the same entities, statements and edges for the canvas, the table, the outline and exports. */

import type { Entity, Model, Statement } from "../model/model";
import { entityById, targetOf } from "./address";
import { countsOf, type FacetCounts } from "./facet-counts";
import { applyFilters, type FilterResult } from "./filter";
import { type Hop, shortestPaths } from "./path";
import { neighbourhood, neighbours, subgraphOf } from "./subgraph";
import { isSubgraph, type ViewState } from "./view-state";

/** An edge: two entities that statements connect, in the direction of the statements. */
export interface Edge {
  readonly from: Entity;
  readonly to: Entity;
  readonly statements: readonly Statement[];
  /** Whether none of the statements is an accepted fact. */
  readonly unsure: boolean;
}

export interface VisibleGraph {
  readonly entities: ReadonlySet<Entity>;
  readonly statements: readonly Statement[];
  /** The statements that the filters leave, those about entities that the subgraph leaves out among them. */
  readonly passing: ReadonlySet<Statement>;
  /** What the canvas draws: of a large dataset only a part, until the reader asks for more. */
  readonly drawn: ReadonlySet<Entity>;
  readonly edges: readonly Edge[];
  /** What is drawn although it is filtered out: dimmed. */
  readonly dimmed: ReadonlySet<Entity>;
  /** What is drawn only because a statement touches it: of a type that is filtered out, it steps back a little. */
  readonly touched: ReadonlySet<Entity>;
  /** How many entities of each type, and statements with any other value, are to be seen here. */
  readonly shown: FacetCounts;
  /** How many of them the other filters leave, whatever the facet's own does. */
  readonly offered: FacetCounts;
  /** The shortest paths that are asked for: none when none is, or when there is none. */
  readonly paths: readonly (readonly Hop[])[];
}

/** How many neighbours are drawn with an entity; the table has them all. */
const MOST_NEIGHBOURS = 400;

/** How much of a neighbourhood the canvas draws, the nearest first: more are a grey cloud, and slow to move. */
const MOST_NEAR = 2000;

export function visibleGraphOf(model: Model, viewState: ViewState): VisibleGraph {
  const filtered = applyFilters(model, viewState);
  const paths = pathsOf(model, viewState, filtered.statements);
  const onPath = new Set(paths.flat().flatMap(({ from, to }) => [from, to]));
  const entities = subgraphEntities(filtered, viewState, model);
  const { entity: selected } = targetOf(viewState, model);
  for (const entity of [...onPath, ...(selected ? [selected] : [])]) entities.add(entity);
  const asked = new Set([...onPath, ...requestedEntities(viewState, filtered.statements, model)]);
  const near = viewState.depth ? new Set([...entities].slice(0, MOST_NEAR)) : null;
  const isDrawn = (entity: Entity) => asked.has(entity) || (near?.has(entity) ?? entity.x !== null);
  const drawn = new Set([...entities].filter(isDrawn));
  const statements =
    entities.size === model.all.length
      ? filtered.statements
      : filtered.statements.filter(({ from, to }) => isWithin(from, entities) && isWithin(to, entities));
  const dimmed = new Set(viewState.dim ? model.all.filter((entity) => !drawn.has(entity) && isDrawn(entity)) : []);
  return {
    entities,
    statements,
    get passing() {
      return setOf(filtered.statements);
    },
    drawn: dimmed.size ? new Set([...drawn, ...dimmed]) : drawn,
    edges: edgesOf(
      dimmed.size || filtered.statements === model.list ? null : setOf(filtered.statements),
      new Set([...drawn, ...dimmed]),
    ),
    dimmed,
    touched: new Set([...filtered.touched].filter((entity) => drawn.has(entity) && !asked.has(entity))),
    shown: countsOf(entities, statements, model),
    offered: filtered.offered,
    paths,
  };
}

/** The entities that the subgraph leaves of those that the filters leave; what is pinned always stays. */
function subgraphEntities({ entities, statements }: FilterResult, viewState: ViewState, model: Model): Set<Entity> {
  const centre = viewState.depth ? entityById(viewState.around, model) : undefined;
  const around = centre ? neighbourhood(centre, viewState.depth, setOf(statements)) : entities;
  return isSubgraph(viewState) ? subgraphOf(around, viewState, setOf(statements), model) : new Set(around);
}

/** What the reader asks to see beyond what the graph of a large dataset opens with. */
function requestedEntities(viewState: ViewState, statements: readonly Statement[], model: Model): Entity[] {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entityById(id, model) ?? []);
  const { entity } = targetOf(viewState, model);
  const around = [...named(viewState.expanded), ...(entity?.x === null ? [entity] : [])];
  const neighbourly = around.flatMap((each) => [
    each,
    ...neighbours(each, setOf(statements)).slice(0, MOST_NEIGHBOURS),
  ]);
  return [...neighbourly, ...named(Object.keys(viewState.pinned)), ...(entity ? [entity] : [])];
}

function isWithin(end: Entity | null, entities: ReadonlySet<Entity>): boolean {
  return !end || entities.has(end);
}

function pathsOf(model: Model, viewState: ViewState, statements: readonly Statement[]): Hop[][] {
  const [one, other] = viewState.path.map((id) => entityById(id, model));
  if (!one || !other) return [];
  const passing = viewState.toldOnly ? new Set(statements.filter(({ inferred }) => !inferred)) : setOf(statements);
  const avoided = new Set(viewState.avoided.flatMap((id) => entityById(id, model) ?? []));
  return shortestPaths(one, other, { passing, avoided });
}

/** The statements that connect drawn entities, those of the same two in the same direction together; null for all. */
function edgesOf(passing: ReadonlySet<Statement> | null, drawn: ReadonlySet<Entity>): Edge[] {
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

const sets = new WeakMap<readonly Statement[], ReadonlySet<Statement>>();

/** The statements as a set, which is made once: there may be hundreds of thousands. */
export function setOf(statements: readonly Statement[]): ReadonlySet<Statement> {
  const made = sets.get(statements) ?? new Set(statements);
  sets.set(statements, made);
  return made;
}

/** Whether the dataset stands by a statement, and it is no plan. */
export function isAcceptedFact({ status, modality }: Statement): boolean {
  return status === "accepted" && modality === "fact";
}
