/** The visible graph: the same entities, statements and edges for the canvas, the table, the outline and exports. */

import type { Entity, Model, Statement } from "../model/model";
import { MarkedStatements, type StatementSet } from "../model/statement-set";
import { entityById, targetOf } from "./address";
import { type Edge, edgesOf } from "./edge";
import { countsOf, type FacetCounts } from "./facets/facet-counts";
import { applyFilters, type FilterResult } from "./filter";
import { groupEdgesOf } from "./groups/group-edges";
import { type GroupTree, groupTreeOf, isSameTree } from "./groups/group-tree";
import { FEW, Grouping } from "./groups/grouping";
import { type Hop, shortestPaths } from "./path";
import { neighbourhood, neighbours, subgraphOf } from "./subgraph";
import { isSubgraph, type ViewState } from "./view-state";

export interface VisibleGraph {
  readonly entities: ReadonlySet<Entity>;
  readonly statements: readonly Statement[];
  /** The statements that the filters leave, those about entities that the subgraph leaves out among them. */
  readonly passing: StatementSet;
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
  /** How groups hang together, of a large dataset; null where every entity is drawn itself. */
  readonly groups: GroupTree | null;
  /** The shortest paths that are asked for: none when none is, or when there is none. */
  readonly paths: readonly (readonly Hop[])[];
}

/** How many neighbours are drawn with an entity; the table has them all. */
const MOST_NEIGHBOURS = 400;

/** How much of a large dataset a layout without groups draws: the nearest of a neighbourhood, and else the best connected. */
const MOST_LISTED = 400;

export function visibleGraphOf(model: Model, viewState: ViewState): VisibleGraph {
  const base = baseOf(model, viewState);
  const { filtered } = base;
  const paths = pathsOf(model, viewState, filtered.statements);
  const onPath = new Set(paths.flat().flatMap(({ from, to }) => [from, to]));
  const { entity: selected } = targetOf(viewState, model);
  const entities = withAll(base.entities, [...onPath, ...(selected ? [selected] : [])]);
  const statements = statementsWithin(entities, base);
  const isGrouped = model.isLarge && viewState.layout === "force" && base.entities.size > FEW;
  const part = { ...base, entities, statements, onPath };
  const picture = isGrouped ? inGroups(part, viewState, model) : oneByOne(part, viewState, model);
  return {
    entities,
    statements,
    get passing() {
      return setOf(filtered.statements);
    },
    ...picture,
    shown: countsOf(entities, statements, model),
    offered: filtered.offered,
    paths,
  };
}

/** What the filters and the reader's steps leave, whatever is selected, and the groups that it falls into. */
interface Base {
  readonly filtered: FilterResult;
  readonly entities: ReadonlySet<Entity>;
  /** The statements that have no end beyond these entities. */
  readonly statements: readonly Statement[];
  readonly grouping: () => Grouping;
}

interface Part extends Base {
  readonly statements: readonly Statement[];
  readonly onPath: ReadonlySet<Entity>;
}

type Picture = Pick<VisibleGraph, "drawn" | "edges" | "dimmed" | "touched" | "groups">;

const remembered = new WeakMap<Model, Base & { readonly key: string }>();

/** The same as before where nothing has changed but what is selected or unfolded: in a large dataset it takes its time. */
function baseOf(model: Model, viewState: ViewState): Base {
  const { excluded, bothEnds, around, depth, expanded, collapsed, hidden, pinned } = viewState;
  const key = JSON.stringify([excluded, bothEnds, around, depth, expanded, collapsed, hidden, Object.keys(pinned)]);
  const known = remembered.get(model);
  if (known?.key === key) return known;
  const filtered = applyFilters(model, viewState);
  const entities = subgraphEntities(filtered, viewState, model);
  const centre = depth ? entityById(around, model) : undefined;
  const statements = within(entities, filtered);
  let made: Grouping | null = null;
  const grouping = () => {
    const passing = setOf(filtered.statements);
    made ??= new Grouping(model, entities, centre ? { centre, passing } : null);
    return made;
  };
  const base = { key, filtered, entities, statements, grouping };
  remembered.set(model, base);
  return base;
}

/** The statements of a base, or, where more entities have come to it, those that these have let in. */
function statementsWithin(entities: ReadonlySet<Entity>, { filtered, ...base }: Base): readonly Statement[] {
  const isIn = entities === base.entities || base.statements === filtered.statements;
  return isIn ? base.statements : within(entities, filtered);
}

/** The statements that the filters leave, without those that have an end beyond some entities. */
function within(entities: ReadonlySet<Entity>, filtered: FilterResult): readonly Statement[] {
  // the filters leave no statement without its ends
  if (entities === filtered.entities) return filtered.statements;
  return filtered.statements.filter(({ from, to }) => isWithin(from, entities) && isWithin(to, entities));
}

function withAll(entities: ReadonlySet<Entity>, more: readonly Entity[]): ReadonlySet<Entity> {
  return more.every((entity) => entities.has(entity)) ? entities : new Set([...entities, ...more]);
}

/** Groups, with what is asked for itself beside them. */
function inGroups({ filtered, statements, onPath, grouping }: Part, viewState: ViewState, model: Model): Picture {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entityById(id, model) ?? []);
  const { entity: selected } = targetOf(viewState, model);
  const expanded = named(viewState.expanded);
  const asked = {
    entities: [...onPath, ...expanded, ...named(Object.keys(viewState.pinned))],
    selected,
    withNeighbours: expanded,
    passing: setOf(filtered.statements),
  };
  const made = groupTreeOf(grouping(), viewState, asked, model);
  const { groups, edges } = withEdges(made, grouping(), statements, model);
  const drawn = groups.shapes;
  const touched = new Set([...filtered.touched].filter((entity) => drawn.has(entity) && entity !== selected));
  return { drawn, edges, dimmed: new Set(), touched, groups };
}

interface Connected {
  readonly groups: GroupTree;
  readonly statements: readonly Statement[];
  readonly edges: readonly Edge[];
}

const connected = new WeakMap<Grouping, Connected>();

/** The edges of a tree of groups: those of before, and that tree, where it is the same, whatever is selected in it. */
function withEdges(groups: GroupTree, grouping: Grouping, statements: readonly Statement[], model: Model): Connected {
  const known = connected.get(grouping);
  if (known?.statements === statements && isSameTree(known.groups, groups)) return known;
  const made = { groups, statements, edges: groupEdgesOf(groups, statements, model) };
  connected.set(grouping, made);
  return made;
}

function oneByOne({ filtered, entities, onPath }: Part, viewState: ViewState, model: Model): Picture {
  const asked = new Set([...onPath, ...requestedEntities(viewState, filtered.statements, model)]);
  const listed = model.isLarge ? new Set(firstOf(entities, viewState, model)) : null;
  const isDrawn = (entity: Entity) => asked.has(entity) || (listed?.has(entity) ?? true);
  const drawn = new Set([...entities].filter(isDrawn));
  const dimmed = new Set(viewState.dim ? model.all.filter((entity) => !drawn.has(entity) && isDrawn(entity)) : []);
  return {
    drawn: dimmed.size ? new Set([...drawn, ...dimmed]) : drawn,
    edges: edgesOf(
      dimmed.size || filtered.statements === model.list ? null : setOf(filtered.statements),
      new Set([...drawn, ...dimmed]),
    ),
    dimmed,
    touched: new Set([...filtered.touched].filter((entity) => drawn.has(entity) && !asked.has(entity))),
    groups: null,
  };
}

/** The nearest entities of a neighbourhood, and else the best connected. */
function firstOf(entities: ReadonlySet<Entity>, { depth }: ViewState, model: Model): Entity[] {
  const inOrder = depth ? [...entities] : model.ranked.filter((entity) => entities.has(entity));
  return inOrder.slice(0, MOST_LISTED);
}

/** The entities that the subgraph leaves of those that the filters leave; what is pinned always stays. */
function subgraphEntities(
  { entities, statements }: FilterResult,
  viewState: ViewState,
  model: Model,
): ReadonlySet<Entity> {
  const centre = viewState.depth ? entityById(viewState.around, model) : undefined;
  const around = centre ? neighbourhood(centre, viewState.depth, setOf(statements)) : entities;
  return isSubgraph(viewState) ? subgraphOf(around, viewState, setOf(statements), model) : around;
}

/** What the reader asks to see beyond what the graph of a large dataset opens with. */
function requestedEntities(viewState: ViewState, statements: readonly Statement[], model: Model): Entity[] {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entityById(id, model) ?? []);
  const { entity } = targetOf(viewState, model);
  const around = [...named(viewState.expanded), ...(entity && model.isLarge ? [entity] : [])];
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
  const passing = setOf(viewState.toldOnly ? statements.filter(({ inferred }) => !inferred) : statements);
  const avoided = new Set(viewState.avoided.flatMap((id) => entityById(id, model) ?? []));
  return shortestPaths(one, other, { passing, avoided });
}

const sets = new WeakMap<readonly Statement[], StatementSet>();

/** The statements as a set, which is made once: there may be hundreds of thousands. */
export function setOf(statements: readonly Statement[]): StatementSet {
  const made = sets.get(statements) ?? new MarkedStatements(statements);
  sets.set(statements, made);
  return made;
}
