/** What there is to see: the same entities and statements for the picture, the table, the outline and what is taken away. */
import { entityNamed, targetOf } from "./address";
import { type Filtered, filtered } from "./filter";
import type { Entity, Model, Statement } from "./model";
import { type Hop, shortestPath } from "./path";
import { neighbourhood, neighbours, walked } from "./subgraph";
import { type Choice, type Facet, isWalking } from "./view-state";

/** Two entities that statements tie, in the direction of the statements. */
export interface Tie {
  readonly from: Entity;
  readonly to: Entity;
  readonly statements: readonly Statement[];
  /** Whether none of the statements is an accepted fact. */
  readonly unsure: boolean;
}

export interface Content {
  readonly entities: ReadonlySet<Entity>;
  readonly statements: readonly Statement[];
  /** The statements that the filters leave, those about entities that the walk leaves out among them. */
  readonly left: ReadonlySet<Statement>;
  /** What the picture draws: of a large dataset only a part, until the reader asks for more. */
  readonly drawn: ReadonlySet<Entity>;
  readonly ties: readonly Tie[];
  /** What is drawn although it is filtered out: pale. */
  readonly pale: ReadonlySet<Entity>;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The path that is asked for: null when none is, or when there is none. */
  readonly path: readonly Hop[] | null;
}

/** How many neighbours join the picture with an entity; the table has them all. */
const MOST_NEIGHBOURS = 400;

/** How much of a neighbourhood the picture draws, the nearest first: more are a grey cloud, and slow to move. */
const MOST_NEAR = 2000;

export function contentOf(model: Model, choice: Choice): Content {
  const passing = filtered(model, choice);
  const path = pathOf(model, choice, passing.statements);
  const onPath = new Set(path?.flatMap(({ from, to }) => [from, to]));
  const entities = partOf(passing, choice, model);
  const { entity: selected } = targetOf(choice, model);
  for (const entity of [...onPath, ...(selected ? [selected] : [])]) entities.add(entity);
  const asked = new Set([...onPath, ...askedFor(choice, passing.statements, model)]);
  const near = choice.depth ? new Set([...entities].slice(0, MOST_NEAR)) : null;
  const isDrawn = (entity: Entity) => asked.has(entity) || (near?.has(entity) ?? entity.x !== null);
  const drawn = new Set([...entities].filter(isDrawn));
  const pale = new Set(choice.dim ? model.all.filter((entity) => !drawn.has(entity) && isDrawn(entity)) : []);
  return {
    entities,
    statements:
      entities.size === model.all.length
        ? passing.statements
        : passing.statements.filter(({ from, to }) => isWithin(from, entities) && isWithin(to, entities)),
    get left() {
      return setOf(passing.statements);
    },
    drawn: pale.size ? new Set([...drawn, ...pale]) : drawn,
    ties: tiesOf(
      pale.size || passing.statements === model.list ? null : setOf(passing.statements),
      new Set([...drawn, ...pale]),
    ),
    pale,
    counts: passing.counts,
    path,
  };
}

/** The entities that the walk leaves of those that the filters leave; what is pinned always stays. */
function partOf({ entities, statements }: Filtered, choice: Choice, model: Model): Set<Entity> {
  const centre = choice.depth ? entityNamed(choice.around, model) : undefined;
  const around = centre ? neighbourhood(centre, choice.depth, setOf(statements)) : entities;
  return isWalking(choice) ? walked(around, choice, setOf(statements), model) : new Set(around);
}

/** What the reader asks to see beyond what a large dataset's picture opens with. */
function askedFor(choice: Choice, statements: readonly Statement[], model: Model): Entity[] {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entityNamed(id, model) ?? []);
  const { entity } = targetOf(choice, model);
  const around = [...named(choice.expanded), ...(entity?.x === null ? [entity] : [])];
  const neighbourly = around.flatMap((each) => [
    each,
    ...neighbours(each, setOf(statements)).slice(0, MOST_NEIGHBOURS),
  ]);
  return [...neighbourly, ...named(Object.keys(choice.pinned)), ...(entity ? [entity] : [])];
}

function isWithin(end: Entity | null, entities: ReadonlySet<Entity>): boolean {
  return !end || entities.has(end);
}

function pathOf(model: Model, { path: [from, to] }: Choice, statements: readonly Statement[]): readonly Hop[] | null {
  const [one, other] = [entityNamed(from, model), entityNamed(to, model)];
  return one && other ? shortestPath(one, other, setOf(statements)) : null;
}

/** The statements that tie drawn entities, those of the same two in the same direction together; null for all. */
function tiesOf(left: ReadonlySet<Statement> | null, drawn: ReadonlySet<Entity>): Tie[] {
  const ties: Tie[] = [];
  for (const from of drawn) {
    const found = new Map<Entity, Statement[]>();
    for (const statement of from.outgoing) {
      const { to } = statement;
      if (!to || from === to || !drawn.has(to) || !(left?.has(statement) ?? true)) continue;
      const together = found.get(to);
      if (together) together.push(statement);
      else found.set(to, [statement]);
    }
    for (const [to, statements] of found) {
      ties.push({ from, to, statements, unsure: !statements.some(isAcceptedFact) });
    }
  }
  return ties;
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
